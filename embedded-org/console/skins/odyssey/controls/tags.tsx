import { Autocomplete, Button, Tag, TagList } from '@okta/odyssey-react-mui';
import type { Option } from '../../../description.ts';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Reading } from '../form/reading.tsx';

/** Chips, and a combobox that suggests more of them while somebody types. */
export const TagsControl: ControlOf<'tags'> = ({ error, field, mode, model }) => {
  const { choices, name, shortcut } = field;
  const optionOf = (value: string): Option =>
    choices.find((choice) => choice.value === value) ?? { value, text: value };
  const held = model.list(name).map(optionOf);
  if (mode === 'read')
    return (
      <Reading label={field.label} testId={name}>
        <TagList>
          {held.map(({ text, value }) => (
            <Tag key={value} label={text} />
          ))}
        </TagList>
      </Reading>
    );
  return (
    <>
      <Autocomplete
        {...about(field, error)}
        hasMultipleChoices
        isFullWidth
        getIsOptionEqualToValue={(option, value) => option.value === value.value}
        name={name}
        options={choices.map(named)}
        testId={name}
        value={held.map(named)}
        onChange={(_, chosen) => {
          model.set(
            name,
            chosen.map((option) => (typeof option === 'string' ? option : option.value)),
          );
        }}
      />
      {shortcut && (
        <Button
          label={shortcut.text}
          size="small"
          variant="floating"
          onClick={() => {
            model.set(name, [...new Set([...model.list(name), ...shortcut.values])]);
          }}
        />
      )}
      <Explanation field={field} />
    </>
  );
};

/** Odyssey reads the text of an option as its label. */
const named = ({ text, value }: Option): { label: string; value: string } => ({
  label: text,
  value,
});
