using System.Globalization;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Products;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>What is asked with each step of an order, as inputs and back from them.</summary>
internal sealed class OrderFields(OrderView order)
{
    /// <summary>All fields that a message can stand beside.</summary>
    public static readonly string[] Names =
        ["reason", "reference", "carrier", "trackingNumber", "amount", "lines", "address.line1", "address.city", "address.postalCode", "address.state", "address.country"];

    /// <summary>The inputs of a step.</summary>
    /// <param name="typed">What was typed before it was refused, or null.</param>
    public Fragment Of(OrderAction action, Form? typed, FormErrors errors)
    {
        var id = OrderWords.Path(action);
        string Typed(string name, string otherwise) => typed is null ? otherwise : typed[name];
        Fragment Text(string name, string label, string value, int most, bool required = false, string[]? ideas = null) =>
            Input($"{id}-{name.Replace('.', '-')}", name, label, Typed(name, value), errors[name], most, required, ideas ?? []);

        return action switch
        {
            OrderAction.Ship => Fragment.Of($"{Text("carrier", "Carrier (optional)", "", 60)}{Text("trackingNumber", "Tracking number (optional)", "", 60)}"),
            OrderAction.MarkPaid => Text("reference", "Payment reference (UTR, optional)", order.IsClaimed ? order.Reference ?? "" : "", 40),
            OrderAction.Reject => Text("reason", Why, "", 300, true, ["Sold out", "We do not deliver there", "We are closed"]),
            OrderAction.Cancel => Text("reason", Why, "", 300, true, ["The customer asked for it", "Sold out", "Could not reach the customer"]),
            OrderAction.Note => Text("reason", "Note for you and your team", "", 300, true),
            OrderAction.Refund => Fragment.Of($"""
                {Text("amount", $"How much ({order.Total.Currency})", PriceText.Write(order.Funds.Owed.Amount > 0 ? order.Funds.Owed : order.Total with { Amount = Refundable }), 40, true)}
                {Text("reason", Why, "", 300, true, ["Paid twice", "Could not be delivered", "Returned"])}
                """),
            OrderAction.Return => Fragment.Of($"""
                {Lines(id, "How many of each were returned?", typed, errors)}
                {Text("reason", Why, "", 300, true, ["Damaged", "Wrong item", "Did not fit"])}
                """),
            OrderAction.Edit => Fragment.Of($"""
                {Lines(id, "Quantity of each item", typed, errors)}
                {(IsFetched ? default : Fragment.Of($"""
                    {Text("address.line1", "House, street, area", order.Customer.Address.Line1, 200, true)}
                    {Text("address.city", "City", order.Customer.Address.City, 80, true)}
                    {Text("address.postalCode", "Postal code", order.Customer.Address.PostalCode, 16)}
                    {Text("address.state", "State", order.Customer.Address.State, 80)}
                    {Text("address.country", "Country (if not your shop’s own)", CountryNames.Of(order.Customer.Address.Country), 60)}
                    <p class="soft small">Delivery and taxes are worked out for the new address. What that changes is paid or given back.</p>
                    """))}
                {Text("reason", "Reason (optional). Your customer sees it.", "", 300)}
                """),
            _ => default,
        };
    }

    /// <summary>The step that a form asks for, or what in it cannot be read.</summary>
    public Outcome<OrderStep> Read(OrderAction action, Form form)
    {
        string? Given(string name) => form.Has(name) ? form[name] : null;
        var step = new OrderStep(form.OperationId(), action, Given("reason"), form.Version);
        switch (action)
        {
            case OrderAction.MarkPaid:
                return step with { Reference = Given("reference") };
            case OrderAction.Ship:
                return step with { Shipment = new Shipment(form["carrier"], form["trackingNumber"]) };
            case OrderAction.Refund:
                var amount = PriceText.Read(form["amount"], order.Total.Currency, "amount");
                return amount.Ok ? step with { Amount = amount.Value.Amount } : amount.Refusal;
            case OrderAction.Return:
                return Quantities(form) is { } back ? step with { Lines = [.. back.Where(line => line.Quantity > 0)] } : BadQuantity;
            case OrderAction.Edit:
                var address = new Address(
                    form["address.line1"], form["address.city"], form["address.postalCode"], CountryNames.Read(form["address.country"]), form["address.state"]);
                return Quantities(form) is { } left ? step with { Lines = [.. left], Address = IsFetched ? null : address } : BadQuantity;
            default:
                return step;
        }
    }

    /// <summary>Whether the shopper fetches it, so that no address decides anything.</summary>
    private bool IsFetched => order.Amounts.Delivery.Method == DeliveryMethod.Pickup;

    private const string Why = "Reason. Your customer sees it.";

    private static Refusal BadQuantity => Refusal.Invalid("lines", "quantity", "Enter quantities as whole numbers, such as 2.");

    private long Refundable => order.Funds.Paid.Amount - order.Funds.Refunded.Amount - order.Funds.Refunding.Amount;

    private IEnumerable<(int Number, OrderLine Line)> Kept => order.Lines.Select((line, i) => (i + 1, line)).Where(each => each.line.Quantity > 0);

    private List<LineQuantity>? Quantities(Form form)
    {
        var lines = new List<LineQuantity>();
        foreach (var (number, _) in Kept)
        {
            if (!InputNormalizer.TryWhole(form[$"line-{number}"], out int quantity))
                return null;
            lines.Add(new LineQuantity(number, quantity));
        }

        return lines;
    }

    private Fragment Lines(string id, string legend, Form? typed, FormErrors errors) => Fragment.Of($"""
        <fieldset><legend>{legend}</legend>{Each(Kept, each => Fragment.Of($"""
            <div class="field"><label for="{id}-line-{each.Number}">{each.Line.Title}</label><input id="{id}-line-{each.Number}" name="line-{each.Number}" type="number" inputmode="numeric" min="0" max="{each.Line.Quantity}" value="{(typed is null ? each.Line.Quantity.ToString(CultureInfo.InvariantCulture) : typed[$"line-{each.Number}"])}" required></div>
            """))}{Error(errors["lines"])}</fieldset>
        """);

    private static Fragment Input(string id, string name, string label, string value, string? error, int most, bool required, string[] ideas) => Fragment.Of($"""
        <div class="field"><label for="{id}">{label}</label>
        <input id="{id}" name="{name}" value="{value}" maxlength="{most}"{When(required, " required")}{(ideas.Length == 0 ? default : Fragment.Of($" list=\"{id}-list\""))}{When(error is not null, " aria-invalid=\"true\"")} autocomplete="off">
        {(ideas.Length == 0 ? default : Fragment.Of($"<datalist id=\"{id}-list\">{Each(ideas, text => Fragment.Of($"<option value=\"{text}\">"))}</datalist>"))}{Error(error)}</div>
        """);

    private static Fragment Error(string? error) => error is null ? default : Fragment.Of($"""<p class="error" role="alert">{error}</p>""");
}
