using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>The part of a checkout that one shop gets: an order, placed and paid.</summary>
/// <param name="grains">Called for the system, as a grain does.</param>
/// <param name="key">The customer's key.</param>
/// <param name="customer">With the checkout that is pending.</param>
/// <param name="seller">The seller's number.</param>
internal sealed class ShopOrder(IGrainFactory grains, string key, SavedCustomer customer, int seller)
{
    private readonly string _store = MarketKeys.Store(seller);

    /// <summary>The order, or null where the shop sells none of the lines any more. Repeating it does nothing twice.</summary>
    public async Task<Result<ShopPart>> Place(ImmutableArray<BasketLine> lines)
    {
        var checkout = customer.Checkouts.ToString(CultureInfo.InvariantCulture);
        var orderId = OrderKey.IdFor(_store, $"{key}:{checkout}");
        var placed = await Order(orderId, lines);
        if (!placed.Ok || placed.Value.Order is null)
        {
            return placed;
        }

        var paid = await grains
            .GetGrain<IOrderGrain>(StoreKey.Of(_store, orderId))
            .Take(new OrderStep($"pay-{checkout}", OrderAction.MarkPaid, Reference: $"OM-{customer.Number:00000}-{checkout}"));
        return paid.Ok || await IsPaid(orderId) ? placed : paid.Error!;
    }

    private async Task<Result<ShopPart>> Order(string orderId, ImmutableArray<BasketLine> lines)
    {
        var wanted = lines
            .GroupBy(line => (line.ProductId, line.Version))
            .Select(same => (Line: new QuoteLine(same.Key.ProductId, same.Sum(line => line.Quantity)), same.Key.Version))
            .DistinctBy(each => each.Line.ProductId)
            .ToImmutableArray();
        while (!wanted.IsEmpty)
        {
            var quoted = await grains.GetGrain<ICatalogGrain>(_store).Quote([.. wanted.Select(each => each.Line)]);
            if (!quoted.Ok)
            {
                return quoted.Error;
            }

            // What was replaced since the customer saw it is another product: it is not sold in its place.
            var kept = quoted.Value.Lines.Zip(wanted).Where(pair => pair.First.Available && pair.First.Details.Sku == pair.Second.Version);
            wanted = [.. kept.Select(pair => pair.Second)];
            if (wanted.IsEmpty)
            {
                break;
            }

            var quote = quoted.Value with { Lines = [.. kept.Select(pair => pair.First)] };
            var placed = await grains.GetGrain<IOrderAdmissionGrain>(_store).Place(orderId, Command(wanted, quote));
            if (placed.Ok)
            {
                return new ShopPart(new PlacedPart(seller, orderId));
            }

            if (placed.Error is not { Code: OrderRules.SoldOutCode, Items: { IsDefaultOrEmpty: false } gone })
            {
                // The order stands already, with the lines and prices of its first attempt.
                return placed.Error.Code == "idempotency-key-reused" ? new ShopPart(new PlacedPart(seller, orderId)) : placed.Error;
            }

            wanted = wanted.RemoveAll(each => gone.Contains(each.Line.ProductId));
        }

        // A repeat may find nothing to sell, because the first attempt bought the last of it.
        var stands = await grains.GetGrain<IOrderGrain>(StoreKey.Of(_store, orderId)).Get() is not null;
        return new ShopPart(stands ? new PlacedPart(seller, orderId) : null);
    }

    private PlaceOrder Command(ImmutableArray<(QuoteLine Line, string Version)> wanted, Quote quote)
    {
        var to = customer.Pending!;
        return new PlaceOrder(
            [.. wanted.Select(each => each.Line)],
            new Customer(to.Name, MarketKeys.Phone(customer.Number), new Address(to.Line1, to.City, to.PostalCode, "", to.State), ""),
            PaymentMethod.Upi
        )
        {
            Quote = quote,
        };
    }

    private async Task<bool> IsPaid(string orderId) =>
        await grains.GetGrain<IOrderGrain>(StoreKey.Of(_store, orderId)).Get() is { Payment: PaymentState.Paid };
}

/// <summary>What a shop placed; null: nothing was left to sell.</summary>
internal sealed record ShopPart(PlacedPart? Order);
