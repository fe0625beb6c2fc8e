using Dukaan.Orders;
using Dukaan.Web.Html;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// What can be done with an order now, one form each: the next step big and first, what ends the order behind a fold with its reason.
/// Each form carries a number of its own and the order's version, so that pressing twice does it once and an old page does nothing.
/// </summary>
/// <param name="desk">The shop.</param>
/// <param name="order">As it is now; only what it allows has a button.</param>
/// <param name="refused">What was just tried and refused, or null: its fold stays open.</param>
/// <param name="reason">What was typed as its reason.</param>
/// <param name="errors">Why.</param>
internal sealed class OrderButtons(Desk desk, OrderView order, OrderAction? refused, string reason, FormErrors errors)
{
    private static readonly OrderAction[] Forward = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];

    public Fragment Html
    {
        get
        {
            var next = Forward.Where(order.Allowed.Contains).Take(1);
            var endings = order.Allowed.Where(OrderWords.NeedsReason);
            return order.Allowed.IsEmpty
                ? Fragment.Of($"""<section class="card"><p class="soft">{Finished}</p></section>""")
                : Fragment.Of($"""
                    <section class="card" aria-label="What to do">{Hint}
                    {Each(next, action => Button(action, "btn big"))}
                    {(order.Allowed.Contains(OrderAction.MarkPaid) ? Button(OrderAction.MarkPaid, "btn quiet big") : default)}
                    {Each(endings, WithReason)}
                    </section>
                    """);
        }
    }

    private string Finished => order.State switch
    {
        OrderState.Delivered => "This order is complete.",
        OrderState.Rejected or OrderState.Cancelled => $"This order is {OrderWords.Of(order.State).ToLowerInvariant()}. There is nothing left to do.",
        _ => "There is nothing to do at the moment.",
    };

    private Fragment Hint => order.Allowed.Contains(OrderAction.MarkPaid) && order.Method == PaymentMethod.Upi
        ? Fragment.Of($"""<p>Look for <b class="num">{desk.Amount(order.Total)}</b> in your UPI app. When it has come, mark the order as paid.</p>""")
        : default;

    private Fragment Button(OrderAction action, string style) =>
        Controls.Button(Url(action), Fragment.Of($"{OrderWords.Of(action)}"), style, Version);

    private Fragment WithReason(OrderAction action)
    {
        var id = $"reason-{OrderWords.Path(action)}";
        var tried = action == refused;
        return Fragment.Of($"""
            <details class="more bad"{When(tried, " open")}><summary>{OrderWords.Of(action)}…</summary>
            <form method="post" action="{Url(action)}" class="stack" data-swap>{Form.Hidden(order.Version)}
            <div class="field"><label for="{id}">Why? Your customer reads this.</label>
            <input id="{id}" name="reason" value="{(tried ? reason : "")}" maxlength="300" required list="{id}-list" autocomplete="off">
            <datalist id="{id}-list">{Each(Reasons(action), text => Fragment.Of($"<option value=\"{text}\">"))}</datalist>
            {(tried && errors["reason"] is { } error ? Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>") : default)}</div>
            <button class="btn bad">{OrderWords.Of(action)}</button></form></details>
            """);
    }

    private Fragment Version => Controls.HiddenField("version", order.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string Url(OrderAction action) => desk.Url($"orders/{order.Id}/{OrderWords.Path(action)}");

    private static string[] Reasons(OrderAction action) => action switch
    {
        OrderAction.Refund => ["Paid twice", "Could not be delivered", "Came back"],
        OrderAction.Reject => ["Sold out", "We do not deliver there", "We are closed"],
        _ => ["The customer asked for it", "Sold out", "Could not reach the customer"],
    };
}
