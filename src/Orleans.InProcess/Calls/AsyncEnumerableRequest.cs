using Orleans.InProcess;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>A call of a method that returns <see cref="IAsyncEnumerable{T}"/>.</summary>
public interface IAsyncEnumerableRequest<T> : IRequest
{
    int MaxBatchSize { get; set; }

    IAsyncEnumerable<T> InvokeImplementation();
}

/// <summary>The enumeration runs in turns of the grain, and its items come to the caller in batches.</summary>
public abstract class AsyncEnumerableRequest<T> : RequestBase, IAsyncEnumerable<T>, IAsyncEnumerableRequest<T>
{
    private GrainReference? _target;

    public int MaxBatchSize { get; set; } = 100;

    public IAsyncEnumerable<T> InitializeRequest(GrainReference targetGrainReference)
    {
        _target = targetGrainReference;
        return this;
    }

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new RemoteEnumerator<T>(_target!, this, cancellationToken);

    public IAsyncEnumerable<T> InvokeImplementation() => InvokeInner();

    public override ValueTask<Response> Invoke() => throw new NotImplementedException("IAsyncEnumerable requests can not be invoked directly");

    protected abstract IAsyncEnumerable<T> InvokeInner();
}

/// <summary>How many items travel together at most.</summary>
public static class AsyncEnumerableExtensions
{
    public static IAsyncEnumerable<T> WithBatchSize<T>(this IAsyncEnumerable<T> self, int maxBatchSize)
    {
        if (self is IAsyncEnumerableRequest<T> request)
        {
            request.MaxBatchSize = maxBatchSize;
        }

        return self;
    }
}
