using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>What a shopper can do with their order, as plain forms. Each carries a number of its own, so that sending it twice does it once.</summary>
internal static class OrderForms
{
    /// <summary>The hidden field with the form's number.</summary>
    public const string Once = "once";

    public static void ClaimPaid(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.ClaimPaid))
        {
            return;
        }

        var texts = frame.Texts.Orders;
        html.Write($"""
            <details{Fragment.If(!order.IsClaimed, Open)}><summary>{(order.IsClaimed ? texts.CorrectReference : texts.HavePaid)}</summary><form method="post" action="/o/{order.StatusToken}/claim-paid" data-once><input type="hidden" name="{Once}" value="{Ids.Token()}"><label class="field"><span>{texts.Reference}</span><input name="reference" required minlength="4" maxlength="40" autocomplete="off" inputmode="numeric"><small>{texts.ReferenceHint}</small></label><button type="submit" class="button quiet wide">{texts.SendReference}</button></form></details>
            """);
    }

    public static void Cancel(HtmlWriter html, ShopFrame frame, OrderView order)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.Cancel))
        {
            return;
        }

        var texts = frame.Texts.Orders;
        html.Write($"""
            <details><summary>{texts.CancelOrder}</summary><form method="post" action="/o/{order.StatusToken}/cancel" data-once><input type="hidden" name="{Once}" value="{Ids.Token()}"><label class="field"><span>{texts.CancelReason}</span><input name="reason" maxlength="300" autocomplete="off"></label><button type="submit" class="button quiet wide">{texts.CancelYes}</button></form></details>
            """);
    }

    private static readonly Fragment Open = Fragment.Trusted(" open");
}
