using System.Text.Json.Serialization;
using Dukaan.Items;
using Dukaan.Saving;

namespace Dukaan.Carts;

/// <summary>A cart's lines, and the order it became.</summary>
public sealed record SavedCart : SavedState
{
    public const int MaxLines = 50;
    public const int MaxQuantity = 999;

    private const int MaxAdded = 50;

    public static TimeSpan Life { get; } = TimeSpan.FromDays(30);

    /// <summary>In the order they were added.</summary>
    public ImmutableArray<CartLine> Lines { get; init; } = [];

    /// <summary>The order that this generation of the cart became, or null. Then the cart is empty.</summary>
    public string? OrderId { get; init; }

    /// <summary>Numbers the generations of a cart: each becomes an order of its own.</summary>
    public long Generation { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The last operations that added something.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>Who is to be reminded of it, or null.</summary>
    public CartContact? Contact { get; init; }

    /// <summary>Whether this generation was reminded of: never again.</summary>
    public bool Reminded { get; init; }

    /// <summary>The secret of the reminder's link; null: none was sent.</summary>
    public string? Secret { get; init; }

    /// <summary>When the link ends.</summary>
    public DateTimeOffset OpensUntil { get; init; }

    /// <summary>Rises with every change of the cart, wherever it is changed. Of two regions' copies the higher one is right.</summary>
    public long Version { get; init; }

    /// <summary>The region that took the cart, or whose cart this is a copy of; null: it is held here.</summary>
    public string? Holder { get; init; }

    /// <summary>When the store's home is told of it, which is another region; null: it knows all, or this is the home.</summary>
    public DateTimeOffset? TellAt { get; init; }

    /// <summary>When its grain must act by itself; null: never.</summary>
    [JsonIgnore]
    public DateTimeOffset? WakeAt => TellAt ?? Contact?.RemindAt;

    /// <summary>
    /// An empty cart that is not stored. Its generation is the current second, so that it differs from any generation of a lost cart with
    /// this id, which may have become an order.
    /// </summary>
    public static SavedCart Begun(DateTimeOffset now) => new() { Generation = now.ToUnixTimeSeconds() };

    public int QuantityOf(string productId, string? variantId = null) =>
        Lines.FirstOrDefault(line => line.ProductId == productId && line.VariantId == variantId)?.Quantity ?? 0;

    /// <summary>Sets the quantity of a product, at its place or at the end. 0 removes it.</summary>
    public Result<SavedCart> With(string productId, int quantity, DateTimeOffset now, string? variantId = null)
    {
        if (quantity is < 0 or > MaxQuantity)
        {
            return Error.Invalid("quantity", "quantity", $"Choose 0 to {MaxQuantity} of a product.");
        }

        var at = Lines.ToList().FindIndex(line => line.ProductId == productId && line.VariantId == variantId);
        if (at < 0 && quantity > 0 && Lines.Length >= MaxLines)
        {
            return Error.Conflict("cart-full", $"A cart holds at most {MaxLines} products. Order these first.");
        }

        var lines = (at < 0, quantity) switch
        {
            (true, 0) => Lines,
            (true, _) => Lines.Add(new CartLine(productId, quantity, variantId)),
            (_, 0) => Lines.RemoveAt(at),
            _ => Lines.SetItem(at, new CartLine(productId, quantity, variantId)),
        };
        return Refilled(lines) with { Lines = lines, ChangedAt = now };
    }

    public SavedCart Remembering(string operationId) => this with { Added = [.. Added.Skip(Added.Length - MaxAdded + 1), operationId] };

    /// <summary>The current cart: empty once 30 days have passed without a change.</summary>
    public SavedCart At(DateTimeOffset now) =>
        ChangedAt != default && now - ChangedAt > Life
            ? new SavedCart
            {
                Generation = Generation + 1,
                Version = Version,
                Holder = Holder,
                TellAt = TellAt,
            }
            : Refilled(Lines);

    /// <summary>As another region gets it.</summary>
    public CartCopy Copy() =>
        new([.. Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))], Version, Generation, ChangedAt)
        {
            OrderId = OrderId,
            Added = Added,
            Holder = Holder,
        };

    /// <summary>
    /// With the content of another region's copy. Who is to be reminded of it stays, as long as it is the same generation.
    /// </summary>
    public SavedCart With(CartCopy copy) =>
        (copy.Generation == Generation ? this : this with { Contact = null, Reminded = false, Secret = null }) with
        {
            Lines = [.. copy.Lines.Select(line => new CartLine(line.ProductId, line.Quantity, line.VariantId))],
            OrderId = copy.OrderId,
            Generation = copy.Generation,
            ChangedAt = copy.ChangedAt,
            Added = copy.Added.IsDefaultOrEmpty ? Added : copy.Added,
            Version = copy.Version,
        };

    /// <summary>Lines in a cart that was ordered belong to the next generation, also where an earlier release wrote it.</summary>
    private SavedCart Refilled(ImmutableArray<CartLine> lines) =>
        OrderId is not null && lines.Length > 0
            ? this with
            {
                OrderId = null,
                Generation = Generation + 1,
                Contact = null,
                Reminded = false,
                Secret = null,
            }
            : this;
}
