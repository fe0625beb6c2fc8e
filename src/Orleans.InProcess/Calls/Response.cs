namespace Orleans.InProcess;

/// <summary>The outcome of a call: a result, nothing or an exception.</summary>
internal abstract class Response
{
    public static Response Completed => new Response<object?>(null);
    public virtual Exception? Exception => null;
    public abstract object? Result { get; }
    public static Response FromException(Exception exception) => new Failure(exception);
    public static Response FromResult<T>(T value) => new Response<T>(value);
    public T GetResult<T>() => this is Response<T> typed ? typed.Value : (T)Result!;

    /// <summary>Copies the result, on the callee's turn, so that the caller shares nothing with the callee's state.</summary>
    public virtual void Isolate() { }

    private sealed class Failure(Exception exception) : Response
    {
        public override Exception? Exception => exception;

        public override object? Result
        {
            get
            {
                ExceptionDispatchInfo.Throw(exception);
                return null;
            }
        }
    }
}

/// <summary>A call has returned.</summary>
internal sealed class Response<TResult>(TResult value) : Response
{
    public TResult Value { get; private set; } = value;
    public override object? Result => Value;
    public override void Isolate() => Value = Copier<TResult>.Copy(Value);
}
