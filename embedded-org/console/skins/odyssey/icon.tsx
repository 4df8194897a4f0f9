import {
  AddIcon,
  ArrowLeftIcon,
  ChevronDownIcon,
  CloseIcon,
  CopyIcon,
  DocumentationIcon,
  DragIndicatorIcon,
  EditIcon,
  HideIcon,
  InformationCircleIcon,
  SettingsIcon,
  ShowIcon,
} from '@okta/odyssey-react-mui/icons';
import type { ComponentType, ReactElement } from 'react';

const icons = {
  add: AddIcon,
  back: ArrowLeftIcon,
  book: DocumentationIcon,
  chevron: ChevronDownIcon,
  copy: CopyIcon,
  cross: CloseIcon,
  drag: DragIndicatorIcon,
  gear: SettingsIcon,
  hide: HideIcon,
  info: InformationCircleIcon,
  pencil: EditIcon,
  show: ShowIcon,
};

export const Icon = ({ name }: { readonly name: keyof typeof icons }): ReactElement => {
  // They ask for properties that the types of React have dropped. No icon needs any.
  const unasked: unknown = icons[name];
  const Drawn = unasked as ComponentType;
  return <Drawn />;
};
