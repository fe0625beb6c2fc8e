using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>An order that the seller makes for a customer, as typed.</summary>
/// <param name="Payment">One of <see cref="Cash"/>, <see cref="OnDelivery"/>, <see cref="Upi"/>, <see cref="Link"/>.</param>
/// <param name="Quantities">By the id under which stock is counted, as typed.</param>
internal sealed record HandOrderDraft(
    string Name,
    string Phone,
    bool HandedOver,
    Address Address,
    string Payment,
    string Note,
    ImmutableDictionary<string, string> Quantities
)
{
    public const string Cash = "cash";
    public const string OnDelivery = "cod";
    public const string Upi = "upi";
    public const string Link = "link";

    private const string Quantity = "quantity.";

    public static HandOrderDraft Blank { get; } =
        new("", "", true, new Address("", "", "", ""), Cash, "", ImmutableDictionary<string, string>.Empty);

    public static string FieldOf(string stockId) => Quantity + stockId;

    public static HandOrderDraft Of(Form form, IEnumerable<string> stockIds) =>
        new(
            form["name"],
            form["phone"],
            form["method"] != "delivery",
            new Address(form["address.line1"], form["address.city"], form["address.postalCode"], "", form["address.state"]),
            form["payment"] is OnDelivery or Upi or Link ? form["payment"] : Cash,
            form["note"],
            stockIds.Where(id => form.Has(FieldOf(id))).ToImmutableDictionary(id => id, id => form[FieldOf(id)])
        );

    /// <summary>The command that places it, or a validation error.</summary>
    /// <param name="lines">What can be ordered, by the id under which its stock is counted.</param>
    public FormErrors Read(IReadOnlyDictionary<string, QuoteLine> lines, string? dialCode, out PlaceOrder? command)
    {
        command = null;
        var errors = FormErrors.None;
        if (!Values.Phone.TryParse(Phone, dialCode, out var phone))
        {
            errors = errors.With(
                Error.Invalid(
                    "phone",
                    "phone-invalid",
                    "This is not a phone number. Write it with its country code, such as +91 98765 43210."
                )
            );
        }

        var wanted = ImmutableArray.CreateBuilder<QuoteLine>();
        foreach (var (id, typed) in Quantities)
        {
            if (!InputNormalizer.TryWhole(typed, out int quantity))
            {
                errors = errors.With(Error.Invalid("lines", "quantity", "Order 1 to 999 of a product."));
            }
            else if (quantity != 0 && lines.TryGetValue(id, out var line))
            {
                wanted.Add(line with { Quantity = quantity });
            }
        }

        if (wanted.Count == 0)
        {
            errors = errors.With(Error.Invalid("lines", "quantity", "Order at least one of a product."));
        }

        command = errors.Any
            ? null
            : new PlaceOrder(
                [.. wanted.OrderBy(line => line.StockId, StringComparer.Ordinal)],
                new Customer(Name, phone, Address, Note),
                Payment switch
                {
                    Upi => PaymentMethod.Upi,
                    Link => PaymentMethod.Online,
                    _ => PaymentMethod.CashOnDelivery,
                },
                Delivery: HandedOver ? DeliveryMethod.Pickup : DeliveryMethod.Delivery
            )
            {
                ByHand = true,
            };
        return errors;
    }
}
