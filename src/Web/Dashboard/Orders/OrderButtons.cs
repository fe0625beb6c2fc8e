using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// The actions that an order allows now: the next one first and large, the rest folded, all in one form, so that an action loses no input
/// of another. The form has a number of its own and the order's version, so that a double click acts once and an outdated page does
/// nothing.
/// </summary>
/// <param name="seller">The shop.</param>
/// <param name="order">The current order; only allowed actions have a button.</param>
/// <param name="refused">The action that was just refused, or null: its fold stays open.</param>
/// <param name="typed">The unsaved input, or null.</param>
/// <param name="errors">Validation errors.</param>
internal sealed class OrderButtons(SellerContext seller, OrderView order, OrderAction? refused, Form? typed, FormErrors errors)
{
    private static readonly OrderAction[] Forward = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];
    private static readonly OrderAction[] Folded =
    [
        OrderAction.DeclineReturn,
        OrderAction.Edit,
        OrderAction.Reject,
        OrderAction.Cancel,
        OrderAction.Return,
        OrderAction.Refund,
        OrderAction.Note,
    ];

    private readonly OrderFields _fields = new(order, seller.May(Permission.RefundOrders));

    public Fragment Html =>
        Fragment.Of(
            $"""
        <section class="card" aria-label="What to do">{Hint}
        {(order.Allowed.IsDefaultOrEmpty ? default : Controls.Parts(Url(OrderAction.Note), Fragment.Of($"""
            {Each(Next.Select((action, i) => (action, i)), each => Step(each.action, each.i == 0 ? "btn big" : "btn quiet big"))}
            {Each(Folded.Where(order.Allowed.Contains), Fold)}
            """), attributes: Fragment.Trusted(" data-swap"), version: order.Version))}
        {Unplaced}</section>
        """
        );

    /// <summary>The input for an action that is not allowed any more.</summary>
    private Fragment Unplaced
    {
        get
        {
            var texts = (typed?.TypedInto ?? [])
                .Where(name => OrderFields.ActionOf(name) is { } action && !order.Allowed.Contains(action))
                .Select(name => typed![name])
                .Where(text => text.Length > 0)
                .ToArray();
            return texts.Length == 0
                ? default
                : Fragment.Of(
                    $"""
                    <div class="flash warn"><div><p>You typed this for a step that is not possible any more:</p>{Each(texts, text =>
                        Fragment.Of($"<p>{text}</p>")
                    )}</div></div>
                    """
                );
        }
    }

    /// <summary>The most likely action first: a payment that the customer reported is checked before anything else.</summary>
    private IEnumerable<OrderAction> Next
    {
        get
        {
            var paid = new[] { OrderAction.MarkPaid }.Where(order.Allowed.Contains);
            var forward = Forward.Where(order.Allowed.Contains).Take(1);
            var agree = new[] { OrderAction.ApproveReturn }.Where(order.Allowed.Contains);
            return agree.Concat(IsClaimed ? paid.Concat(forward) : forward.Concat(paid));
        }
    }

    /// <summary>Whether nothing is more urgent: the seller owes a refund that no gateway makes.</summary>
    private bool IsNext(OrderAction action) =>
        (action == OrderAction.Refund && order is { Funds.Owed.Amount: > 0, Method: not PaymentMethod.Online })
        || (action == OrderAction.Return && order.Return is { Approved: true });

    private bool IsClaimed => order is { Method: PaymentMethod.Upi, Payment: PaymentState.Awaited } && order.IsClaimed;

    private Fragment Hint =>
        order switch
        {
            { Funds.Owed.Amount: > 0, Method: not PaymentMethod.Online } => Say(
                $"You owe your customer {seller.Amount(order.Funds.Owed)}. Give it back, then note it here."
            ),
            { Funds.Refunding.Amount: > 0 } => Say($"{seller.Amount(order.Funds.Refunding)} is on its way back to your customer."),
            { Return: { } asked } => Say(
                asked.Approved
                    ? "When the items are with you, record the return."
                    : "Agree to the return, or decline it. Your customer sees what you answer."
            ),
            { State: OrderState.Delivered } => Say("This order is complete."),
            { State: OrderState.Returned } => Say("All items of this order were returned."),
            { State: OrderState.Expired } => Say("Nobody paid or confirmed this order in time. Its items are on sale again."),
            { IsVoid: true } => Say($"This order is {OrderLabels.Of(order.State).ToLowerInvariant()}. There is nothing left to do."),
            { Funds: { Paid.Amount: > 0, Due.Amount: > 0 }, Method: PaymentMethod.Online } => Say(
                $"{seller.Amount(order.Funds.Due)} is still to be paid since the order was changed. Your customer pays it on the order’s "
                    + "page."
            ),
            { Method: PaymentMethod.Online, Payment: PaymentState.Awaited } => Say(
                "Your customer has not paid yet. The order expires by itself unless they do."
            ),
            { Method: PaymentMethod.Upi, Reference: { } reference } when IsClaimed => Fragment.Of(
                $"""
                <p>Your customer says they paid <b class="num">{seller.Amount(order.Funds.Due)}</b>, reference
                <b class="num">{reference}</b>. Look for it in your UPI app, then mark the order as paid.</p>
                """
            ),
            { Method: PaymentMethod.Upi, Payment: PaymentState.Awaited } => Fragment.Of(
                $"""
                <p>Look for <b class="num">{seller.Amount(order.Funds.Due)}</b> in your UPI app.
                When it has come, mark the order as paid.</p>
                """
            ),
            { Funds: { Paid.Amount: > 0, Due.Amount: > 0 } } => Say(
                $"{seller.Amount(order.Funds.Due)} is still to be paid since the order was changed."
            ),
            _ => default,
        };

    private static Fragment Say(string sentence) => Fragment.Of($"""<p class="soft">{sentence}</p>""");

    /// <summary>An action with its button in the open, and its optional fields.</summary>
    private Fragment Step(OrderAction action, string style) =>
        Controls.Part(Fragment.Of($"{Fields(action)}{Controls.PartButton(Url(action), OrderLabels.Of(action), style)}"), IsTyped(action));

    private Fragment Fold(OrderAction action)
    {
        var style = action is OrderAction.Edit or OrderAction.Note ? "" : " bad";
        return Fragment.Of(
            $"""
            <details class="more{style}"{When(
                action == refused || IsNext(action) || IsTyped(action),
                " open"
            )}><summary><span>{OrderLabels.Of(action, order.Method)}…{Explained(action)}</span></summary>
            {Controls.Part(
                Fragment.Of($"{Fields(action)}{Controls.PartButton(Url(action), OrderLabels.Of(action, order.Method), $"btn{style}")}"),
                IsTyped(action)
            )}</details>
            """
        );
    }

    /// <summary>When to choose this action, if another looks alike.</summary>
    private static Fragment Explained(OrderAction action) =>
        action switch
        {
            OrderAction.Reject => Fragment.Trusted(
                "<br><span class=\"soft small\">You cannot accept it: sold out, too far away, closed</span>"
            ),
            OrderAction.Cancel => Fragment.Trusted(
                "<br><span class=\"soft small\">It is called off: your customer changed their mind or cannot be reached</span>"
            ),
            OrderAction.Return => Fragment.Trusted("<br><span class=\"soft small\">Delivered items came back to you</span>"),
            _ => default,
        };

    private Fragment Fields(OrderAction action) => _fields.Of(action, typed, action == refused ? errors : FormErrors.None);

    private bool IsTyped(OrderAction action) => typed?.TypedInto.Any(name => OrderFields.ActionOf(name) == action) == true;

    private string Url(OrderAction action) => seller.Url($"orders/{order.Id}/{OrderLabels.Path(action)}");
}
