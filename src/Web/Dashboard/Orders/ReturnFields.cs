using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>What follows from goods that came back: stock, money, or another variant.</summary>
internal static class ReturnFields
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <param name="refunds">Whether the seller may give money back.</param>
    public static Fragment Of(OrderDeskTexts words, OrderView order, bool refunds, Form? typed, FormErrors errors)
    {
        var (amount, asked) = (Name("amount"), order.Return);
        var left = order.Funds.Paid.Amount - order.Funds.Refunded.Amount - order.Funds.Refunding.Amount;
        var filled = PriceText.Write(order.Total with { Amount = asked is { Variant: null } ? Math.Min(asked.Value, left) : 0 });
        var exchange = asked?.Variant is { } variant
            ? Choice("exchange", words.InExchange, [(Yes, words.GoesOut(variant.Name)), (No, words.NothingOut)], typed, errors["exchange"])
            : default;
        return Fragment.Of(
            $"""
            {Choice("restock", words.TheItems, [(Yes, words.OnSaleAgain), (No, words.NotFit)], typed, "")}
            {exchange}
            {(refunds && left > 0
                ? OrderFields.Input(
                    amount,
                    words.GiveBackNow(order.Total.Currency),
                    OrderFields.Typed(amount, typed, filled),
                    filled,
                    errors["amount"],
                    40,
                    true,
                    []
                )
                : default)}
            """
        );
    }

    /// <summary>The step with what follows from the return.</summary>
    public static Result<OrderStep> Read(OrderView order, Form form, OrderStep step)
    {
        step = step with
        {
            Restock = form[Name("restock")] == Yes,
            Exchange = order.Return?.Variant is not null && form[Name("exchange")] == Yes,
        };
        if (!form.Has(Name("amount")))
        {
            return step;
        }

        var amount = PriceText.Read(form[Name("amount")], order.Total.Currency, "amount");
        return amount.Ok ? step with { Amount = amount.Value.Amount } : amount.Error;
    }

    private static string Name(string field) => OrderFields.Name(OrderAction.Return, field);

    private static Fragment Choice(string field, string label, (string Value, string Text)[] choices, Form? typed, string? error)
    {
        var (name, id) = (Name(field), OrderFields.IdOf(Name(field)));
        var chosen = OrderFields.Typed(name, typed, choices[0].Value);
        return Fragment.Of(
            $"""
            <div class="field"><label for="{id}">{label}</label><select id="{id}" name="{name}">{Each(choices, choice =>
                Fragment.Of($"<option value=\"{choice.Value}\"{When(choice.Value == chosen, " selected")}>{choice.Text}</option>")
            )}</select>{Form.Was(name, choices[0].Value)}{OrderFields.ErrorText(string.IsNullOrEmpty(error) ? null : error)}</div>
            """
        );
    }
}
