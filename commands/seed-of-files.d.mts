export declare const seedOfFiles: (directory?: string) => string;
