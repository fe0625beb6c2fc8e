using System.Security.Cryptography;
using System.Text;
using Dukaan.Catalog;
using Dukaan.Hours;
using Dukaan.Saving;
using Dukaan.Stock;

namespace Dukaan.Messages;

/// <inheritdoc cref="ISellerMailGrain"/>
public sealed class SellerMailGrain(
    [PersistentState("seller-mail", Storages.Domain)] IPersistentState<SavedSellerMail> storage,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedSellerMail>(storage), ISellerMailGrain
{
    /// <summary>The most products whose stock is read, since each is a call.</summary>
    private const int MaxAsked = 400;

    private const int MaxTold = 2_000;

    /// <summary>When sellers are told of low stock, in hours of their day.</summary>
    private const int Morning = 9;

    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    private string StoreId => this.GetPrimaryKeyString();

    public Task<SellerMailView> Get() => Task.FromResult(new SellerMailView(Current.Address, Current.ConfirmedAt is not null, Current.Off));

    public async Task<Result<string>> Change(string address, ImmutableArray<SellerMailKind> off, string sellerId)
    {
        off = off.IsDefault ? [] : [.. off.Where(Enum.IsDefined).Distinct()];
        if (address.Length == 0)
        {
            await Keep(new SavedSellerMail { Off = off }, null, "seller-mail.removed");
            return "";
        }

        if (!EmailAddress.TryParse(address, out var read))
        {
            return Error.Invalid("email", "email", "Type the e-mail address as name@example.com.");
        }

        var now = time.GetUtcNow();
        if (read.Text == Current.Address && (Current.ConfirmedAt is not null || Current.SecretUntil > now))
        {
            if (!off.SequenceEqual(Current.Off))
            {
                await Save(Current with { Off = off });
            }

            return Current.ConfirmedAt is null ? Current.Secret : "";
        }

        var next = new SavedSellerMail
        {
            Address = read.Text,
            Secret = randomness.Token(),
            SecretUntil = now + LinkLife,
            SellerId = sellerId,
            Off = off,
        };
        await Keep(next, null, "seller-mail.given");
        return next.Secret;
    }

    public async Task<bool> Confirm(string secret)
    {
        var isRight =
            Current.Secret.Length > 0
            && Current.SecretUntil > time.GetUtcNow()
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Current.Secret), Encoding.UTF8.GetBytes(secret));
        if (isRight && Current.ConfirmedAt is null)
        {
            await Keep(Current with { ConfirmedAt = time.GetUtcNow() }, await NextMorning(), "seller-mail.confirmed");
        }

        return isRight;
    }

    public async Task<ImmutableArray<LowGoods>> TakeLow()
    {
        if (Current.ConfirmedAt is null)
        {
            await Save(Current, rows: [SellerMailWakes.At(StoreId, null)]);
            return [];
        }

        var low = Current.Off.Contains(SellerMailKind.LowStock) ? [] : await Low();
        ImmutableArray<LowGoods> news = [.. low.Where(goods => !Current.LowTold.Contains(goods.StockId))];
        await Save(
            Current with
            {
                LowTold = [.. low.Select(goods => goods.StockId).Take(MaxTold)],
            },
            rows: [SellerMailWakes.At(StoreId, await NextMorning())]
        );
        return news;
    }

    public Task GiveBackLow(ImmutableArray<LowGoods> goods) =>
        Save(
            Current with
            {
                LowTold = [.. Current.LowTold.Except(goods.Select(each => each.StockId))],
            },
            rows: [SellerMailWakes.At(StoreId, time.GetUtcNow() + AfterFailure)]
        );

    public Task Erase(string sellerId) =>
        Current.SellerId == sellerId && sellerId.Length > 0 ? Keep(new SavedSellerMail(), null, "seller-mail.erased") : Task.CompletedTask;

    private Task Keep(SavedSellerMail next, DateTimeOffset? wakeAt, string action) =>
        Save(next, rows: [SellerMailWakes.At(StoreId, wakeAt)], audit: new AuditLine(StoreId, Caller.Actor, action, StoreId));

    private async Task<DateTimeOffset> NextMorning()
    {
        var shop = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot();
        var (zone, now) = (OpeningTimes.ZoneOf(shop?.Store.TimeZone ?? ""), time.GetUtcNow());
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var morning = OpeningTimes.At(today, Morning * 60, zone);
        return morning > now ? morning : OpeningTimes.At(today.AddDays(1), Morning * 60, zone);
    }

    /// <summary>Counted goods at or below the threshold that their seller set, the lowest first.</summary>
    private async Task<ImmutableArray<LowGoods>> Low()
    {
        var shop = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot();
        var marked = (shop?.Products ?? []).SelectMany(Marked).Take(MaxAsked).ToList();
        var left = await Task.WhenAll(
            marked.Select(goods => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, goods.StockId)).Level())
        );
        return
        [
            .. marked
                .Zip(left, (goods, level) => (Goods: new LowGoods(goods.StockId, goods.Name, level.Available), goods.Mark))
                .Where(each => each.Goods.Left <= each.Mark)
                .Select(each => each.Goods)
                .OrderBy(goods => goods.Left)
                .ThenBy(goods => goods.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string StockId, string Name, long Mark)> Marked(Product product)
    {
        if (product.Variants.IsEmpty)
        {
            return product is { Counted: true, Details.LowStock: { } mark } ? [(product.Id, product.Title, mark)] : [];
        }

        return from variant in product.Variants
            let mark = variant.Details.LowStock ?? product.Details.LowStock
            where variant.Counted && mark is not null
            select (variant.Id, $"{product.Title}, {variant.Name}", (long)mark!.Value);
    }
}
