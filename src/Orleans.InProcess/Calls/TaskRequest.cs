using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>A call of a method that returns <see cref="Task"/>.</summary>
[SerializerTransparent]
public abstract class TaskRequest : RequestBase
{
    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            var task = InvokeInner();
            return task.IsCompletedSuccessfully ? new(Response.Completed) : Wait(task);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    protected abstract Task InvokeInner();

    private static async ValueTask<Response> Wait(Task task)
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

/// <summary>A call of a method that returns <see cref="Task{T}"/>.</summary>
[SerializerTransparent]
public abstract class TaskRequest<TResult> : RequestBase
{
    public sealed override ValueTask<Response> Invoke()
    {
        try
        {
            var task = InvokeInner();
            return task.IsCompletedSuccessfully ? new(Response.FromResult(task.Result)) : Wait(task);
        }
        catch (Exception exception)
        {
            return new(Response.FromException(exception));
        }
    }

    protected abstract Task<TResult> InvokeInner();

    private static async ValueTask<Response> Wait(Task<TResult> task)
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
