using Orleans.CodeGeneration;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>The caller's side of an enumeration: asks the grain for a batch when the last one is used up.</summary>
internal sealed class RemoteEnumerator<T>(GrainReference target, AsyncEnumerableRequest<T> request, CancellationToken token) : IAsyncEnumerator<T>
{
    private readonly Enumeration<T> _enumeration = new(request);
    private CancellationTokenRegistration _cancellation;
    private List<T> _batch = [];
    private int _index = -1;
    private bool _started;
    private bool _ended;

    public T Current => _batch[_index];

    public async ValueTask<bool> MoveNextAsync()
    {
        token.ThrowIfCancellationRequested();
        if (++_index < _batch.Count)
        {
            return true;
        }

        if (_ended)
        {
            return false;
        }

        if (!_started)
        {
            _started = true;
            _cancellation = token.UnsafeRegister(static self => ((Enumeration<T>)self!).Cancel(), _enumeration);
        }

        _index = 0;
        (_batch, _ended) = await Runtime.InvokeMethodAsync<(List<T>, bool)>(target, new EnumerationStep<T>(_enumeration, false, token), InvokeMethodOptions.AlwaysInterleave);
        return _batch.Count > 0 || (!_ended && await MoveNextAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _cancellation.DisposeAsync();
        if (_started)
        {
            await Runtime.InvokeMethodAsync<(List<T>, bool)>(target, new EnumerationStep<T>(_enumeration, true, default), InvokeMethodOptions.AlwaysInterleave);
        }
    }

    private IGrainReferenceRuntime Runtime => target.Shared.Runtime;
}
