using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>The units of a shop that has several locations.</summary>
public sealed partial class StockGrain
{
    public Task<Result<StockLevel>> PlaceAt(string orderId, int quantity, ImmutableArray<string> locations, NewRecord order) =>
        Queue(orderId, book => book.PlaceAt(orderId, quantity, time.GetUtcNow(), locations), order);

    public async Task<Result<ImmutableArray<UnitsAt>>> ReserveFrom(
        string orderId,
        int quantity,
        string attempt,
        ImmutableArray<string> locations
    )
    {
        var held = await Queue(orderId, book => book.Reserve(orderId, quantity, time.GetUtcNow(), attempt, locations));
        return held.Ok ? TakenBy(orderId, quantity) : held.Error;
    }

    public async Task<Result<ImmutableArray<UnitsAt>>> Extend(
        string orderId,
        int quantity,
        string attempt,
        ImmutableArray<string> locations
    )
    {
        var held = await Queue(orderId, book => book.Extend(orderId, quantity, time.GetUtcNow(), attempt, locations));
        return !held.Ok ? held.Error
            : locations.IsDefaultOrEmpty ? ImmutableArray<UnitsAt>.Empty
            : TakenBy(orderId, quantity);
    }

    private ImmutableArray<UnitsAt> TakenBy(string orderId, int quantity) =>
        _book.Claims.GetValueOrDefault(orderId)?.From ?? [new UnitsAt(StockLocation.Main, quantity)];

    public Task<Result<StockLevel>> Transfer(TransferStock command, ImmutableArray<string> locations)
    {
        var actor = Caller.Actor;
        return Queue(null, book => book.Transfer(command, locations, time.GetUtcNow(), actor));
    }

    public Task<Result<StockLevel>> AdjustAt(AdjustStock command, ImmutableArray<string> locations)
    {
        var actor = Caller.Actor;
        return command.Location is not null && StockBook.CheckLocation("location", command.Location, locations) is { } unknown
            ? Task.FromResult<Result<StockLevel>>(unknown)
            : Queue(null, book => book.Among(locations).Adjust(command, time.GetUtcNow(), actor));
    }

    public Task<ImmutableArray<LocationLevel>> LevelsAt(ImmutableArray<string> locations)
    {
        var book = _book.Among(locations);
        return Task.FromResult<ImmutableArray<LocationLevel>>([.. locations.Select(book.LevelAt)]);
    }
}
