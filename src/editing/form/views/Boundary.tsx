import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Called when the editor wants back what was there before. */
  onBack: () => void;
  children: ComponentChildren;
}

/** Stands around the form: where it cannot be drawn, the page says so and offers the draft that could. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError = () => ({ failed: true });

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render({ onBack, children }: Props) {
    if (!this.state.failed) return children;
    return (
      <div role="alert" class="soan-loi" data-soan-hong>
        <p>
          Trang soạn không hiện được tệp vừa mở hoặc chữ vừa viết. Bản trước đó còn nguyên, chưa mất
          gì.
        </p>
        <button
          type="button"
          class="button button--main"
          onClick={() => {
            this.setState({ failed: false });
            onBack();
          }}
        >
          Quay lại bản trước đó
        </button>
      </div>
    );
  }
}
