using Dukaan.BackInStock;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.BackInStock;

/// <summary>Tells people that what they asked for is there again, as the stores' lists say.</summary>
internal sealed class BackInStockSweep(
    Shard shard,
    IClusterClient grains,
    NoticeSender sender,
    StorageOptions storage,
    TimeProvider time,
    ILogger<BackInStockSweep> log
) : DueSweep(shard, storage, time, BackInStockRows.WakeKind, TimeSpan.FromSeconds(15), atOnce: 100, sideBySide: 4, log)
{
    protected override async Task Wake(string id)
    {
        Caller.Set(id, Caller.System);
        var list = grains.GetGrain<IBackInStockGrain>(id);
        while (await list.Next() is { } person)
        {
            if (await Tell(id, person) == NoticeOutcome.Later)
            {
                await list.GiveBack(person);
                return;
            }
        }
    }

    private async Task<NoticeOutcome> Tell(string storeId, WaitingPerson person)
    {
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        if ((await catalog.Get(person.ProductId))?.Product is not { } product)
        {
            return NoticeOutcome.Dropped;
        }

        var variant = product.FindVariant(person.StockId);
        var line =
            person.Language is not null && await catalog.Quote([new QuoteLine(product.Id, 1, variant?.Id)]) is { Ok: true } quote
                ? quote.Value.Lines[0]
                : null;
        var title = line?.TitleIn(person.Language) ?? product.Title;
        var goods = variant is null ? title : $"{title} ({line?.VariantIn(person.Language) ?? variant.Name})";
        var path = $"/p/{Uri.EscapeDataString(product.Handle)}" + (variant is null ? "" : $"?variant={variant.Id}");
        return await sender.Send(
            storeId,
            person.Phone,
            person.Email,
            new Notice(NoticeKind.BackInStock, goods, path) { Language = person.Language },
            Ids.Derive(
                "back-in-stock",
                storeId,
                person.Id,
                person.AskedAt.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture)
            ),
            StoreKey.Of(storeId, person.StockId),
            CancellationToken.None
        );
    }
}
