using System.Runtime.ExceptionServices;
using Orleans.InProcess;

namespace Orleans.Serialization.Invocation;

/// <summary>The outcome of a call: nothing, a result or an exception.</summary>
public abstract class Response : IDisposable
{
    public static Response Completed => CompletedResponse.Instance;

    public abstract object? Result { get; set; }

    public abstract Exception? Exception { get; set; }

    public static Response FromException(Exception exception) => new ExceptionResponse(exception);

    public static Response FromResult<TResult>(TResult value) => new Response<TResult> { TypedResult = value };

    public abstract T GetResult<T>();

    public abstract void Dispose();

    /// <summary>Copies the result, on the callee's turn, so that the caller shares nothing with the callee's state.</summary>
    internal virtual void Isolate()
    {
    }

    public override string ToString() => Exception is { } exception ? $"Exception: {exception}" : $"Result: {Result}";
}

/// <summary>A call that returns nothing has ended.</summary>
public sealed class CompletedResponse : Response
{
    private CompletedResponse()
    {
    }

    public static CompletedResponse Instance { get; } = new();

    public override object? Result
    {
        get => null;
        set => throw new InvalidOperationException("A call without a result has no result to set.");
    }

    public override Exception? Exception
    {
        get => null;
        set => throw new InvalidOperationException("A completed call has no exception to set.");
    }

    public override T GetResult<T>() => default!;

    public override void Dispose()
    {
    }
}

/// <summary>A call has thrown.</summary>
public sealed class ExceptionResponse : Response
{
    internal ExceptionResponse(Exception exception) => Exception = exception;

    public override object? Result
    {
        get
        {
            ExceptionDispatchInfo.Throw(Exception!);
            return null;
        }
        set => throw new InvalidOperationException("A failed call has no result to set.");
    }

    public override Exception? Exception { get; set; }

    public override T GetResult<T>()
    {
        ExceptionDispatchInfo.Throw(Exception!);
        return default!;
    }

    public override void Dispose()
    {
    }
}

/// <summary>A call has returned a result.</summary>
public sealed class Response<TResult> : Response
{
    public TResult? TypedResult { get; set; }

    public override object? Result
    {
        get => TypedResult;
        set => TypedResult = (TResult?)value;
    }

    public override Exception? Exception
    {
        get => null;
        set => throw new InvalidOperationException("A call with a result has no exception to set.");
    }

    public override T GetResult<T>() => typeof(T) == typeof(TResult) ? (T)(object)TypedResult! : (T)Result!;

    public override void Dispose() => TypedResult = default;

    internal override void Isolate() => TypedResult = Copier<TResult>.Copy(TypedResult!);
}
