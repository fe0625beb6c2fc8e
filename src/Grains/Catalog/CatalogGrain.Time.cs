namespace Dukaan.Catalog;

/// <summary>
/// What happens at a time. The time is in the state: a timer does it promptly, a read after the time does it first, and a sweep
/// (<see cref="CatalogWakes"/>) finds catalogs that nobody reads.
/// </summary>
public sealed partial class CatalogGrain
{
    /// <summary>The longest that a timer waits; it looks again then.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private DateTimeOffset? _due;
    private IGrainTimer? _dueTimer;

    public Task PassTime() => IsDue ? Note(draft => draft.PassTime()) : Task.CompletedTask;

    public Task<Result<ProductChange>> Duplicate(string operationId, string productId, string title) =>
        Product(operationId, ("duplicate", productId, title).ToTuple(), "product.duplicated", draft => draft.Duplicate(productId, title));

    private bool IsDue => _due is { } at && at <= time.GetUtcNow();

    /// <summary>
    /// Waits until what is due is done, so that no reader sees a price after its end. Nothing that a turn of this grain waits for reads the
    /// catalog, so a read may wait for the turns before it.
    /// </summary>
    private Task Present() => IsDue ? this.AsReference<ICatalogGrain>().PassTime() : Task.CompletedTask;

    private void WatchDue(DateTimeOffset? due)
    {
        if (due == _due && _dueTimer is not null)
        {
            return;
        }

        _due = due;
        _dueTimer?.Dispose();
        _dueTimer = null;
        if (due is { } at)
        {
            var wait = at - time.GetUtcNow();
            _dueTimer = this.RegisterGrainTimer(
                PassTimeAgain,
                new GrainTimerCreationOptions(
                    wait < TimeSpan.Zero ? TimeSpan.Zero
                        : wait > LongestWait ? LongestWait
                        : wait,
                    Timeout.InfiniteTimeSpan
                )
            );
        }
    }

    /// <summary>A timer may fire a little early, or after its longest wait: it is set again.</summary>
    private async Task PassTimeAgain()
    {
        _dueTimer?.Dispose();
        _dueTimer = null;
        await PassTime();
        WatchDue(_due);
    }
}
