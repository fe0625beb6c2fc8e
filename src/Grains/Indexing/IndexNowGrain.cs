using Dukaan.Catalog;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Indexing;

/// <inheritdoc cref="IIndexNowGrain"/>
public sealed partial class IndexNowGrain(
    [PersistentState("index-now", Storages.Domain)] IPersistentState<SavedIndexNow> storage,
    ISearchEngines engines,
    ILogger<IndexNowGrain> logger
) : SavedGrain<SavedIndexNow>(storage), IIndexNowGrain
{
    private IGrainTimer? _due;

    /// <summary>How long changes are gathered.</summary>
    public static TimeSpan Gathered { get; } = TimeSpan.FromMinutes(5);

    /// <summary>When it is tried again.</summary>
    public static TimeSpan Again { get; } = TimeSpan.FromHours(1);

    private string StoreId => this.GetPrimaryKeyString();

    public Task Changed()
    {
        Wake(Gathered);
        return Task.CompletedTask;
    }

    /// <summary>Later calls change nothing: what they are about is told with the rest.</summary>
    private void Wake(TimeSpan due) =>
        _due ??= this.RegisterGrainTimer(Tell, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });

    private async Task Tell()
    {
        _due?.Dispose();
        _due = null;
        if (await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot() is not { Store.Domains: [var domain, ..] } shop)
        {
            return; // it has no domain any more
        }

        var known = domain == Current.Domain ? Current.Version : 0;
        if (shop.Version <= known)
        {
            return;
        }

        if (!await engines.Tell(shop, known))
        {
            LogUntold(StoreId, Again);
            Wake(Again);
            return;
        }

        await Save(Current with { Version = shop.Version, Domain = domain });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Search engines could not be notified of changes in {StoreId}; next try in {Again}")]
    private partial void LogUntold(string storeId, TimeSpan again);
}
