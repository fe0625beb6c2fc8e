namespace Dukaan.TestKit.Regions;

/// <summary>A place's way into the world. While it is closed nothing passes, and nobody is told: a blackhole. Thread-safe.</summary>
public sealed class Gate
{
    private volatile TaskCompletionSource? _closed;

    public bool IsClosed => _closed is not null;

    public void Close() => _closed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open()
    {
        var closed = _closed;
        _closed = null;
        closed?.SetResult();
    }

    /// <summary>Returns once it is open.</summary>
    internal Task Opened(CancellationToken stop) => _closed?.Task.WaitAsync(stop) ?? Task.CompletedTask;
}
