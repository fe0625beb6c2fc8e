using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Silo.Messages;

/// <summary>
/// An order, a step of it and its shop, as a text may show them: words that people typed are left out where that phone may not get them.
/// </summary>
internal sealed record ToldOrder(OrderView Order, LedgerEntry Step, StoreProfile Shop)
{
    private const int PhoneEndShown = 4;

    /// <summary>Whether what the shop's seller typed has a link in it, or a number that is no carrier's.</summary>
    public bool IsSuspect =>
        !FreeText.IsPlain(Shop.Name)
        || !FreeText.IsPlain(Step.Reason)
        || (Order.Shipment is { } shipment && (FreeText.HasLink(shipment.Carrier) || FreeText.HasLink(shipment.TrackingNumber)));

    /// <summary>For the seller: what a shopper typed is a stranger's.</summary>
    public ToldOrder ForSeller() =>
        this with
        {
            Order = Order with { Customer = Order.Customer with { Name = Named(Order.Customer) } },
            Step = Plain(Step),
        };

    /// <summary>For a shopper.</summary>
    /// <param name="trusted">Whether what the seller typed goes out as it is.</param>
    /// <param name="verified">Whether the phone's holder proved it; else the text is the same for everybody.</param>
    public ToldOrder ForShopper(bool trusted, bool verified)
    {
        var byShopper =
            !Step.Actor.StartsWith("seller:", StringComparison.Ordinal) && !Step.Actor.StartsWith("key:", StringComparison.Ordinal);
        return this with
        {
            Order = Order with
            {
                Lines =
                    trusted ? Order.Lines
                    : verified ? [.. Order.Lines.Select(Plain)]
                    : [],
                Shipment =
                    trusted ? Order.Shipment
                    : verified ? Plain(Order.Shipment)
                    : null,
            },
            Step =
                trusted && !byShopper ? Step
                : verified ? Plain(Step)
                : Step with { Reason = "" },
            Shop = trusted ? Shop : Shop with { Name = FreeText.PlainOrEmpty(Shop.Name) },
        };
    }

    private static LedgerEntry Plain(LedgerEntry step) => step with { Reason = FreeText.PlainOrEmpty(step.Reason) };

    private static OrderLine Plain(OrderLine line) =>
        line with
        {
            Title = FreeText.PlainOrEmpty(line.Title),
            Translated = line.Translated is { } title ? FreeText.PlainOrEmpty(title) : null,
            Variant = FreeText.PlainOrEmpty(line.Variant),
            TranslatedVariant = line.TranslatedVariant is { } variant ? FreeText.PlainOrEmpty(variant) : null,
        };

    private static Shipment? Plain(Shipment? shipment) =>
        shipment is null ? null : new Shipment(FreeText.PlainOrEmpty(shipment.Carrier), FreeText.PlainOrEmpty(shipment.TrackingNumber));

    private static string Named(Customer customer) =>
        FreeText.IsPlain(customer.Name) ? customer.Name : $"…{customer.Phone.E164[^PhoneEndShown..]}";
}
