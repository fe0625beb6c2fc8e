namespace Orleans.Serialization.Invocation;

/// <summary>The outcome of a call: a result, nothing or an exception.</summary>
public abstract class Response : IDisposable
{
    public static Response Completed => new Response<object?>();
    public abstract object? Result { get; set; }
    public abstract Exception? Exception { get; set; }
    public static Response FromException(Exception exception) => new ExceptionResponse(exception);
    public static Response FromResult<TResult>(TResult value) => new Response<TResult> { TypedResult = value };
    public abstract T GetResult<T>();
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Copies the result, on the callee's turn, so that the caller shares nothing with the callee's state.</summary>
    internal virtual void Isolate()
    {
    }
}

/// <summary>A call has thrown.</summary>
public sealed class ExceptionResponse : Response
{
    internal ExceptionResponse(Exception exception) => Exception = exception;

    public override object? Result { get => GetResult<object?>(); set => throw new InvalidOperationException("A failed call has no result to set."); }

    public override Exception? Exception { get; set; }

    public override T GetResult<T>()
    {
        ExceptionDispatchInfo.Throw(Exception!);
        return default!;
    }
}

/// <summary>A call has returned.</summary>
public sealed class Response<TResult> : Response
{
    public TResult? TypedResult { get; set; }

    public override object? Result { get => TypedResult; set => TypedResult = (TResult?)value; }

    public override Exception? Exception { get => null; set => throw new InvalidOperationException("A call with a result has no exception to set."); }

    public override T GetResult<T>() => typeof(T) == typeof(TResult) ? (T)(object)TypedResult! : (T)Result!;
    internal override void Isolate() => TypedResult = Copier<TResult>.Copy(TypedResult!);
}
