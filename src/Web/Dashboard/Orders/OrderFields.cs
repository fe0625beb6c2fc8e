using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pricing;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The fields of each action on an order, and how they are read.</summary>
/// <param name="order">The current order.</param>
/// <param name="refunds">Whether the seller may give money back.</param>
internal sealed class OrderFields(OrderView order, bool refunds = false)
{
    /// <summary>All fields that can have a message.</summary>
    public static readonly string[] Names =
    [
        "reason",
        "reference",
        "carrier",
        "trackingNumber",
        "amount",
        "lines",
        "exchange",
        "address.line1",
        "address.city",
        "address.postalCode",
        "address.state",
        "address.country",
    ];

    /// <summary>A field's name within the one form of all actions.</summary>
    public static string Name(OrderAction action, string name) => $"{OrderLabels.Path(action)}.{name}";

    /// <summary>The action to which a field belongs, or null.</summary>
    public static OrderAction? ActionOf(string field) => OrderLabels.Action(field.Split('.')[0]);

    /// <summary>The fields of an action.</summary>
    /// <param name="texts">The words of the person's language.</param>
    /// <param name="action">The action.</param>
    /// <param name="typed">The unsaved input, or null.</param>
    /// <param name="errors">Validation errors.</param>
    public Fragment Of(DashboardTexts texts, OrderAction action, Form? typed, FormErrors errors)
    {
        var words = texts.OrderDesk;
        Fragment Text(string name, string label, string value, int most, bool required = false, string[]? ideas = null) =>
            Input(Name(action, name), label, Typed(Name(action, name), typed, value), value, errors[name], most, required, ideas ?? []);

        return action switch
        {
            OrderAction.Ship => Fragment.Of($"{Text("carrier", words.Carrier, "", 60)}{Text("trackingNumber", words.Tracking, "", 60)}"),
            OrderAction.MarkPaid => Text("reference", words.UtrOptional, order.IsClaimed ? order.Reference ?? "" : "", 40),
            OrderAction.Reject => Text("reason", words.Why, "", 300, true, [words.SoldOutReason, words.NotThere, words.Closed]),
            OrderAction.Cancel => Text("reason", words.Why, "", 300, true, [words.CustomerAsked, words.SoldOutReason, words.NotReached]),
            OrderAction.Note => Text("reason", words.TeamNote, "", 300, true),
            OrderAction.Refund => Fragment.Of(
                $"""
                {Text(
                    "amount",
                    texts.OrderDesk.HowMuch(order.Total.Currency),
                    PriceText.Write(order.Funds.Owed.Amount > 0 ? order.Funds.Owed : order.Total with { Amount = Refundable }),
                    40,
                    true
                )}
                {Text("reason", words.Why, "", 300, true, [words.PaidTwice, words.NotDeliverable, words.ReturnedReason])}
                {ToCredit(texts, action, typed)}
                """
            ),
            OrderAction.Return => Fragment.Of(
                $"""
                {Lines(action, words.HowManyBack, typed, errors)}
                {Text("reason", words.Why, order.Return?.Reason ?? "", 300, true, [words.Damaged, words.WrongItem, words.DidNotFit])}
                {ReturnFields.Of(words, order, refunds, typed, errors)}
                {(refunds && Refundable > 0 ? ToCredit(texts, action, typed) : default)}
                """
            ),
            OrderAction.ApproveReturn => Text("reason", words.HowItComesBack, "", 300),
            OrderAction.DeclineReturn => Text("reason", words.Why, "", 300, true, [words.Worn, words.TooLate, words.AsDescribed]),
            OrderAction.Edit => Fragment.Of(
                $"""
                {Lines(action, words.QuantityOfEach, typed, errors)}
                {(IsFetched ? default : Fragment.Of($"""
                    {Text("address.line1", words.AddressLine, order.Customer.Address.Line1, 200, true)}
                    {Text("address.city", words.City, order.Customer.Address.City, 80, true)}
                    {Text("address.postalCode", words.PostalCode, order.Customer.Address.PostalCode, 16)}
                    {Text("address.state", words.State, order.Customer.Address.State, 80)}
                    {Text("address.country", words.CountryIfOther, CountryNames.Of(order.Customer.Address.Country, 
                        CultureInfo.CurrentUICulture), 60)}
                    <p class="soft small">{words.NewAddressHint}</p>
                    """))}
                {Text("reason", words.ReasonOptional, "", 300)}
                """
            ),
            _ => default,
        };
    }

    /// <summary>The action that a form asks for, or a validation error.</summary>
    public Result<OrderStep> Read(OrderAction action, Form form)
    {
        string Sent(string name) => form[Name(action, name)];
        bool? AsCredit() => Sent("credit").Length > 0 ? true : null;
        string? Given(string name) => Sent(name) is { Length: > 0 } given ? given : null;
        var step = new OrderStep(form.OperationId(), action, Given("reason"), form.Version);
        switch (action)
        {
            case OrderAction.MarkPaid:
                return step with { Reference = Given("reference") };
            case OrderAction.Ship:
                return step with { Shipment = new Shipment(Sent("carrier"), Sent("trackingNumber")) };
            case OrderAction.Refund:
                var amount = PriceText.Read(Sent("amount"), order.Total.Currency, "amount");
                return amount.Ok ? step with { Amount = amount.Value.Amount, ToCredit = AsCredit() } : amount.Error;
            case OrderAction.Return:
                return Quantities(action, form) is { } back
                    ? ReturnFields.Read(
                        order,
                        form,
                        step with
                        {
                            Lines = [.. back.Where(line => line.Quantity > 0)],
                            ToCredit = AsCredit(),
                        }
                    )
                    : BadQuantity;
            case OrderAction.Edit:
                var address = new Address(
                    Sent("address.line1"),
                    Sent("address.city"),
                    Sent("address.postalCode"),
                    CountryNames.Read(Sent("address.country")),
                    Sent("address.state")
                );
                return Quantities(action, form) is { } left
                    ? step with
                    {
                        Lines = [.. left],
                        Address = IsFetched ? null : address,
                    }
                    : BadQuantity;
            default:
                return step;
        }
    }

    /// <summary>Whether the money becomes store credit. What gift cards paid goes back to them.</summary>
    private static Fragment ToCredit(DashboardTexts texts, OrderAction action, Form? typed) =>
        Controls.Check(
            Name(action, "credit"),
            texts.GiftCards.ToCredit,
            typed?.Has(Name(action, "credit")) == true,
            texts.GiftCards.ToCreditHint
        );

    /// <summary>Whether the order is for pickup, so that no address matters.</summary>
    private bool IsFetched => order.Amounts.Delivery.Method == DeliveryMethod.Pickup;

    private static Error BadQuantity => Error.Invalid("lines", "quantity", "Enter quantities as whole numbers, such as 2.");

    private long Refundable => order.Funds.Paid.Amount - order.Funds.Refunded.Amount - order.Funds.Refunding.Amount;

    private IEnumerable<(int Number, OrderLine Line)> Kept =>
        order.Lines.Select((line, i) => (i + 1, line)).Where(each => each.line.Quantity > 0);

    private List<LineQuantity>? Quantities(OrderAction action, Form form)
    {
        var lines = new List<LineQuantity>();
        foreach (var (number, _) in Kept)
        {
            if (!InputNormalizer.TryWhole(form[Name(action, $"line-{number}")], out int quantity))
            {
                return null;
            }

            lines.Add(new LineQuantity(number, quantity));
        }

        return lines;
    }

    private Fragment Lines(OrderAction action, string legend, Form? typed, FormErrors errors) =>
        Fragment.Of(
            $"""
            <fieldset><legend>{legend}</legend>{Each(Kept, each =>
                Line(Name(action, $"line-{each.Number}"), each.Line, typed, Filled(action, each.Number))
            )}{ErrorText(
                errors["lines"]
            )}</fieldset>
            """
        );

    /// <summary>The most pieces of a line that a step can name.</summary>
    private int Most(OrderAction action, int number) =>
        action == OrderAction.Edit && !order.Lines[number - 1].Details.GiftCard ? CatalogBook.MaxQuantity
        : action == OrderAction.Return && !order.Returnable.IsDefaultOrEmpty ? order.Returnable[number - 1]
        : order.Lines[number - 1].Quantity;

    /// <summary>The pieces that stand in the field: of a return, those that the customer asked about.</summary>
    private int Filled(OrderAction action, int number) =>
        action == OrderAction.Return && order.Return is { } asked
            ? Math.Min(asked.Lines.FirstOrDefault(line => line.Line == number)?.Quantity ?? 0, Most(action, number))
            : Math.Min(order.Lines[number - 1].Quantity, Most(action, number));

    private static Fragment Line(string name, OrderLine line, Form? typed, int filled)
    {
        var (id, all) = (IdOf(name), filled.ToString(CultureInfo.InvariantCulture));
        return Fragment.Of(
            $"""
            <div class="field"><label for="{id}">{line.Title}</label><input id="{id}" name="{name}" inputmode="numeric"
             maxlength="9" autocomplete="off" value="{Typed(
                name,
                typed,
                all
            )}" required>{Form.Was(name, all)}</div>
            """
        );
    }

    public static Fragment Input(
        string name,
        string label,
        string value,
        string filled,
        string? error,
        int most,
        bool required,
        string[] ideas
    )
    {
        var id = IdOf(name);
        return Fragment.Of(
            $"""
            <div class="field"><label for="{id}">{label}</label>
            <input id="{id}" name="{name}" value="{value}" maxlength="{most}"{When(required, " required")}{(
                ideas.Length == 0 ? default : Fragment.Of($" list=\"{id}-list\"")
            )}{When(error is not null, " aria-invalid=\"true\"")} autocomplete="off">{Form.Was(name, filled)}
            {(
                ideas.Length == 0
                    ? default
                    : Fragment.Of($"<datalist id=\"{id}-list\">{Each(ideas, text => Fragment.Of($"<option value=\"{text}\">"))}</datalist>")
            )}{ErrorText(error)}</div>
            """
        );
    }

    public static string Typed(string name, Form? typed, string filled) => typed?.Sent(name) == true ? typed[name] : filled;

    public static string IdOf(string name) => name.Replace('.', '-');

    public static Fragment ErrorText(string? error) =>
        error is null ? default : Fragment.Of($"""<p class="error" role="alert">{error}</p>""");
}
