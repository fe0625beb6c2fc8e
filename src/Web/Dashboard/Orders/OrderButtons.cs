using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
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
/// <param name="more">Further parts of the form: the parcel, and whether the phone may pay on delivery.</param>
internal sealed class OrderButtons(
    SellerContext seller,
    OrderView order,
    OrderAction? refused,
    Form? typed,
    FormErrors errors,
    Fragment more = default
)
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

    private OrderDeskTexts Words => seller.Texts.OrderDesk;

    public Fragment Html =>
        Fragment.Of(
            $"""
        <section class="card" aria-label="{seller.Texts.OrderDesk.WhatToDo}">{Hint}
        {Controls.Parts(Url(OrderAction.Note), Fragment.Of($"""
            {(order.Allowed.IsDefaultOrEmpty ? default
                : Each(Next.Select((action, i) => (action, i)), each => Step(each.action, each.i == 0 ? "btn big" : "btn quiet big")))}
            {more}
            {(order.Allowed.IsDefaultOrEmpty ? default : Each(Folded.Where(order.Allowed.Contains), Fold))}
            """), attributes: Fragment.Trusted(" data-swap"), version: order.Version)}
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
                    <div class="flash warn"><div><p>{seller.Texts.OrderDesk.Unplaced}</p>{Each(texts, text =>
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
            { Funds: { Owed.Amount: > 0, Refunding.Amount: 0 }, Method: not PaymentMethod.Online } => Say(
                seller.Texts.OrderDesk.Owe(seller.Amount(order.Funds.Owed))
            ),
            { Funds.Refunding.Amount: > 0 } => Say(seller.Texts.OrderDesk.GoingBack(seller.Amount(order.Funds.Refunding))),
            { Return: { } asked } => Say(asked.Approved ? Words.ReturnComes : Words.ReturnAnswer),
            { State: OrderState.Delivered } => Say(seller.Texts.OrderDesk.Complete),
            { State: OrderState.Returned } => Say(seller.Texts.OrderDesk.AllReturned),
            { State: OrderState.Expired } => Say(seller.Texts.OrderDesk.NobodyPaid),
            { IsVoid: true } => Say(order.State == OrderState.Rejected ? Words.IsRejected : Words.IsCancelled),
            { Method: PaymentMethod.CashOnDelivery, DueOnline: { Amount: > 0 } advance } => Say(
                seller.Texts.GiftCards.AdvanceDue(seller.Amount(advance))
            ),
            { Method: PaymentMethod.CashOnDelivery, Funds: { Paid.Amount: > 0, Due: { Amount: > 0 } rest } } => Say(
                seller.Texts.GiftCards.CourierCollects(seller.Amount(rest))
            ),
            { Funds: { Due.Amount: > 0 } funds, Method: PaymentMethod.Online } when funds.Paid.Amount > funds.ByCard.Amount => Say(
                seller.Texts.OrderDesk.StillDueOnline(seller.Amount(order.Funds.Due))
            ),
            { Method: PaymentMethod.Online, Payment: PaymentState.Awaited } => Say(seller.Texts.OrderDesk.NotPaidYet),
            { Method: PaymentMethod.Upi, Reference: { } reference } when IsClaimed => Fragment.Of(
                $"""
                <p>{seller.Texts.OrderDesk.Claimed(seller.Amount(order.Funds.Due), reference)}</p>
                """
            ),
            { Method: PaymentMethod.Upi, Payment: PaymentState.Awaited } => Fragment.Of(
                $"""
                <p>{seller.Texts.OrderDesk.LookFor(seller.Amount(order.Funds.Due))}</p>
                """
            ),
            { Funds: { Paid.Amount: > 0, Due.Amount: > 0 } } => Say(seller.Texts.OrderDesk.StillDue(seller.Amount(order.Funds.Due))),
            _ => default,
        };

    private static Fragment Say(string sentence) => Fragment.Of($"""<p class="soft">{sentence}</p>""");

    /// <summary>An action with its button in the open, and its optional fields.</summary>
    private Fragment Step(OrderAction action, string style) =>
        Controls.Part(
            Fragment.Of($"{Fields(action)}{Controls.PartButton(Url(action), OrderLabels.Of(Words, action), style)}"),
            IsTyped(action)
        );

    private Fragment Fold(OrderAction action)
    {
        var style = action is OrderAction.Edit or OrderAction.Note ? "" : " bad";
        return Fragment.Of(
            $"""
            <details class="more{style}"{When(
                action == refused || IsNext(action) || IsTyped(action),
                " open"
            )}><summary><span>{OrderLabels.Of(Words, action, order.Method)}…{Explained(action)}</span></summary>
            {Controls.Part(
                Fragment.Of($"{Fields(action)}{
                    Controls.PartButton(Url(action), OrderLabels.Of(Words, action, order.Method), $"btn{style}")}"),
                IsTyped(action)
            )}{(
                action == OrderAction.Edit && !order.IsCardsAlone && OrderAddPage.IsOffered(seller)
                    ? Fragment.Of(
                        $"""
                        <a class="btn quiet" href="{seller.Url($"orders/{order.Id}/add")}">{Icons.Plus}{Words.AddItems}</a>
                        """
                    )
                    : default
            )}</details>
            """
        );
    }

    /// <summary>When to choose this action, if another looks alike.</summary>
    private Fragment Explained(OrderAction action) =>
        action switch
        {
            OrderAction.Reject => Fragment.Of($"<br><span class=\"soft small\">{Words.RejectWhen}</span>"),
            OrderAction.Cancel => Fragment.Of($"<br><span class=\"soft small\">{Words.CancelWhen}</span>"),
            OrderAction.Return => Fragment.Of($"<br><span class=\"soft small\">{Words.ReturnWhen}</span>"),
            _ => default,
        };

    private Fragment Fields(OrderAction action) => _fields.Of(seller.Texts, action, typed, action == refused ? errors : FormErrors.None);

    private bool IsTyped(OrderAction action) => typed?.TypedInto.Any(name => OrderFields.ActionOf(name) == action) == true;

    private string Url(OrderAction action) => seller.Url($"orders/{order.Id}/{OrderLabels.Path(action)}");
}
