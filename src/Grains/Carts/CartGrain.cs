using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Carts;

/// <inheritdoc cref="ICartGrain"/>
public sealed partial class CartGrain(
    [PersistentState("cart", Storages.Domain)] IPersistentState<SavedCart> storage,
    IOrderRecords orders,
    IRowReader rows,
    IRandomness randomness,
    TimeProvider time
) : SavedGrain<SavedCart>(storage), ICartGrain
{
    private bool _asked;

    private string StoreId => StoreKey.Store(this.GetPrimaryKeyString());

    private string CartId => StoreKey.Rest(this.GetPrimaryKeyString());

    private SavedCart Cart => Exists ? Current.At(time.GetUtcNow()) : SavedCart.Begun(time.GetUtcNow());

    public async Task<Result<CartView>> SetLine(string productId, int quantity, string? variantId = null)
    {
        await NoticeOrder();
        return await Put(Cart, productId, quantity, variantId);
    }

    public async Task<Result<CartView>> Add(string operationId, string productId, int quantity, string? variantId = null)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        await NoticeOrder();
        var cart = Cart;
        if (cart.Added.Contains(operationId))
        {
            return await View(cart);
        }

        if (quantity is < 1 or > SavedCart.MaxQuantity)
        {
            return Error.Invalid("quantity", "quantity", $"Add 1 to {SavedCart.MaxQuantity} of a product.");
        }

        var most = Math.Min(cart.QuantityOf(productId, variantId) + quantity, SavedCart.MaxQuantity);
        return await Put(cart.Remembering(operationId), productId, most, variantId);
    }

    public async Task<Result<CartView>> Get()
    {
        EndIfNothingIsSaved();
        await NoticeOrder();
        return await View(Cart);
    }

    public Task Ordered(string orderId)
    {
        var cart = Cart;
        return cart.OrderId == orderId || orderId != OrderOf(cart)
            ? Task.CompletedTask
            : SaveCart(cart with { Lines = [], OrderId = orderId, ChangedAt = time.GetUtcNow(), Contact = null, Secret = null });
    }

    /// <summary>
    /// Checks, once in each activation, whether the cart has become an order. The order is placed by one write, and the cart is told after
    /// it: a crash between the two leaves a full cart that was ordered already.
    /// </summary>
    private async Task NoticeOrder()
    {
        if (
            !_asked
            && Cart is { OrderId: null, Lines.Length: > 0 } cart
            && OrderOf(cart) is var orderId
            && (await orders.Existing(StoreId, [orderId])).Count > 0
        )
        {
            await Ordered(orderId);
        }

        _asked = true;
    }

    private string OrderOf(SavedCart cart) => OrderKey.OfCart(StoreId, CartId, cart.Generation);

    private async Task<Result<CartView>> Put(SavedCart cart, string productId, int quantity, string? variantId)
    {
        var next = cart.With(productId, quantity, time.GetUtcNow(), variantId);
        if (!next.Ok)
        {
            return next.Error;
        }

        if (quantity > 0 && cart.QuantityOf(productId, variantId) == 0)
        {
            var known = await Catalog().Quote([new QuoteLine(productId, quantity, variantId)]);
            if (!known.Ok)
            {
                return known.Error; // no such product in this shop
            }

            if (!known.Value.Lines[0].Available && (await Catalog().Get(productId))?.Product.Visible != true)
            {
                return Error.Invalid("productId", "unknown-product", "This shop has no such product."); // whoever guesses learns nothing
            }
        }

        await SaveCart(Reminding(next.Value));
        return await View(next.Value);
    }

    /// <summary>The cart at the current prices. Products that are gone are shown as unavailable.</summary>
    private async Task<Result<CartView>> View(SavedCart cart)
    {
        var gone = ImmutableArray<string>.Empty;
        var quote = await Catalog().Quote(Wishes(cart, gone));
        while (quote is { Ok: false, Error: { Code: "unknown-product" or "unknown-variant", Items: var unknown } })
        {
            gone = gone.AddRange(unknown);
            quote = await Catalog().Quote(Wishes(cart, gone));
        }

        if (!quote.Ok)
        {
            return quote.Error;
        }

        var (store, terms) = (quote.Value.Store, quote.Value.Terms);
        var priced = quote.Value.Lines.ToDictionary(line => line.StockId);
        var none = Money.Zero(store.Currency);
        var lines = cart.Lines.Select(line =>
            priced.GetValueOrDefault(line.StockId)
            ?? new QuotedLine(line.ProductId, "", line.ProductId, null, none, line.Quantity, none, Available: false, Counted: false)
            {
                VariantId = line.VariantId,
            }
        );
        var request = new PriceRequest([.. quote.Value.Lines.Where(line => line.Available)], store.Currency, terms, time.GetUtcNow());
        var amounts = Pricer.Price(request).Amounts;
        return new CartView(CartId, [.. lines], amounts.Total, cart.OrderId, amounts) { Generation = cart.Generation, Quote = quote.Value };
    }

    private static ImmutableArray<QuoteLine> Wishes(SavedCart cart, ImmutableArray<string> without) =>
        [
            .. cart
                .Lines.Where(line => !without.Contains(line.StockId))
                .Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)),
        ];

    private ICatalogGrain Catalog() => GrainFactory.GetGrain<ICatalogGrain>(StoreId);
}
