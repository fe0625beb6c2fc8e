using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Regions;
using Dukaan.Saving;

namespace Dukaan.Carts;

/// <inheritdoc cref="ICartGrain"/>
[Understands(Feature.EdgeCarts)]
public sealed partial class CartGrain(
    [PersistentState("cart", Storages.Domain)] IPersistentState<SavedCart> storage,
    IOrderRecords orders,
    IRowReader rows,
    IHomeRegions regions,
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

    public async Task Ordered(string orderId)
    {
        var cart = Cart;
        if (cart.OrderId != orderId && orderId == OrderOf(cart))
        {
            await Write(Emptied(cart, orderId));
        }
    }

    /// <summary>The cart once it became an order. A copy keeps its version: the region that holds the cart is told by itself.</summary>
    private SavedCart Emptied(SavedCart cart, string orderId) =>
        cart with
        {
            Lines = [],
            OrderId = orderId,
            ChangedAt = time.GetUtcNow(),
            Contact = null,
            Secret = null,
            TellAt = null,
            Version = cart.Holder is null ? Next : cart.Version,
        };

    /// <summary>
    /// Checks, once in each activation, whether the cart has become an order. The order is placed by one write, and the cart is told after
    /// it: a crash between the two leaves a full cart that was ordered already.
    /// </summary>
    private async Task NoticeOrder()
    {
        if (
            !_asked
            && !await IsAbroad() // an order is where its store is: the home says it when it is told of the cart
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
            var wish = ImmutableArray.Create(new QuoteLine(productId, quantity, variantId));
            var known = await Quote(wish);
            if (!known.Ok && await IsAbroad())
            {
                await Replica().Version(await Replica().Version(0) + 1); // it may be new, and on its way here
                known = await Quote(wish);
            }

            if (!known.Ok)
            {
                return known.Error; // no such product in this shop
            }

            if (!known.Value.Lines[0].Available && (await Product(productId))?.Product.Visible != true)
            {
                return Error.Invalid("productId", "unknown-product", "This shop has no such product."); // whoever guesses learns nothing
            }
        }

        await SaveCart(Reminding(next.Value));
        return await View(Current);
    }

    /// <summary>The cart at the current prices. Products that are gone are shown as unavailable.</summary>
    private async Task<Result<CartView>> View(SavedCart cart)
    {
        var gone = ImmutableArray<string>.Empty;
        var quote = await Quote(Wishes(cart, gone));
        while (quote is { Ok: false, Error: { Code: "unknown-product" or "unknown-variant", Items: var unknown } })
        {
            gone = gone.AddRange(unknown);
            quote = await Quote(Wishes(cart, gone));
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
        return new CartView(CartId, [.. lines], amounts.Total, cart.OrderId, amounts)
        {
            Generation = cart.Generation,
            Quote = quote.Value,
            Version = cart.Version,
        };
    }

    private static ImmutableArray<QuoteLine> Wishes(SavedCart cart, ImmutableArray<string> without) =>
        [
            .. cart
                .Lines.Where(line => !without.Contains(line.StockId))
                .Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)),
        ];

    private async Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines) =>
        await IsAbroad() ? await Replica().Quote(lines) : await Catalog().Quote(lines);

    private async Task<ProductChange?> Product(string productId) =>
        await IsAbroad() ? await Replica().Product(productId) : await Catalog().Get(productId);

    private ICatalogGrain Catalog() => GrainFactory.GetGrain<ICatalogGrain>(StoreId);

    private IStoreReplicaGrain Replica() => GrainFactory.GetGrain<IStoreReplicaGrain>(StoreId);
}
