using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>A call of a method that returns <see cref="ValueTask"/>.</summary>
[SerializerTransparent]
public abstract class Request : RequestBase
{
    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            var task = InvokeInner();
            if (task.IsCompleted)
            {
                task.GetAwaiter().GetResult();
                return new(Response.Completed);
            }

            return Wait(task);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    protected abstract ValueTask InvokeInner();

    private static async ValueTask<Response> Wait(ValueTask task)
    {
        try
        {
            await task;
            return Response.Completed;
        }
        catch (Exception exception)
        {
            return Response.FromException(exception);
        }
    }
}

/// <summary>A call of a method that returns <see cref="ValueTask{T}"/>.</summary>
[SerializerTransparent]
public abstract class Request<TResult> : RequestBase
{
    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            var task = InvokeInner();
            return task.IsCompleted ? new(Response.FromResult(task.Result)) : Wait(task);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    protected abstract ValueTask<TResult> InvokeInner();

    private static async ValueTask<Response> Wait(ValueTask<TResult> task)
    {
        try
        {
            return Response.FromResult(await task);
        }
        catch (Exception exception)
        {
            return Response.FromException(exception);
        }
    }
}
