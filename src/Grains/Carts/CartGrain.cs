using Dukaan.Catalog;
using Dukaan.Saving;

namespace Dukaan.Carts;

/// <inheritdoc cref="ICartGrain"/>
public sealed class CartGrain([PersistentState("cart", Storages.Plain)] IPersistentState<SavedCart> storage, TimeProvider time)
    : SavedGrain<SavedCart>(storage), ICartGrain
{
    private string CartId => StoreKey.Rest(this.GetPrimaryKeyString());

    private SavedCart Cart => Current.At(time.GetUtcNow());

    public Task<Outcome<CartView>> SetLine(string productId, int quantity) => Put(Cart, productId, quantity);

    public async Task<Outcome<CartView>> Add(string operationId, string productId, int quantity)
    {
        if (Answers.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        var cart = Cart;
        if (cart.Added.Contains(operationId))
        {
            return await View(cart);
        }

        if (quantity is < 1 or > SavedCart.QuantityMost)
        {
            return Refusal.Invalid("quantity", "quantity", $"Add 1 to {SavedCart.QuantityMost} of a product.");
        }

        return await Put(cart.Remembering(operationId), productId, Math.Min(cart.QuantityOf(productId) + quantity, SavedCart.QuantityMost));
    }

    public Task<Outcome<CartView>> Get() => View(Cart);

    public Task Ordered(string orderId) => Current.OrderId == orderId
        ? Task.CompletedTask
        : Save(Current with { Lines = [], OrderId = orderId, ChangedAt = time.GetUtcNow() });

    private async Task<Outcome<CartView>> Put(SavedCart cart, string productId, int quantity)
    {
        var next = cart.With(productId, quantity, time.GetUtcNow());
        if (!next.Ok)
        {
            return next.Refusal;
        }

        if (quantity > 0 && cart.QuantityOf(productId) == 0)
        {
            var known = await Catalog().Quote([new QuoteLine(productId, quantity)]);
            if (!known.Ok)
            {
                return known.Refusal; // another shop's product, or none at all
            }
        }

        await Save(next.Value);
        return await View(next.Value);
    }

    /// <summary>Priced as the catalog has it now; what it does not have any more stands there as unavailable.</summary>
    private async Task<Outcome<CartView>> View(SavedCart cart)
    {
        var quote = await Catalog().Quote(Wishes(cart, []));
        var gone = quote is { Ok: false, Refusal: { Code: "unknown-product", Items: var unknown } } ? unknown : [];
        if (gone.Length > 0)
        {
            quote = await Catalog().Quote(Wishes(cart, gone));
        }

        if (!quote.Ok)
        {
            return quote.Refusal;
        }

        var priced = quote.Value.Lines.ToDictionary(line => line.ProductId);
        var none = Money.Zero(quote.Value.Total.Currency);
        var lines = cart.Lines.Select(line => priced.GetValueOrDefault(line.ProductId)
            ?? new QuotedLine(line.ProductId, "", line.ProductId, null, none, line.Quantity, none, Available: false, Counted: false));
        return new CartView(CartId, [.. lines], quote.Value.Total, cart.OrderId);
    }

    private static ImmutableArray<QuoteLine> Wishes(SavedCart cart, ImmutableArray<string> without) =>
        [.. cart.Lines.Where(line => !without.Contains(line.ProductId)).Select(line => new QuoteLine(line.ProductId, line.Quantity))];

    private ICatalogGrain Catalog() => GrainFactory.GetGrain<ICatalogGrain>(StoreKey.Store(this.GetPrimaryKeyString()));
}
