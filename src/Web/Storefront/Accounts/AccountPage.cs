using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Orders;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>A shopper's account: orders, addresses, the way to the wish list and out.</summary>
internal static class AccountPage
{
    /// <param name="frame">The page.</param>
    /// <param name="account">The shopper's.</param>
    /// <param name="orders">The newest first.</param>
    /// <param name="others">The seller's other shops; null: there is nothing to say of them.</param>
    /// <param name="more">Whether there are older orders.</param>
    /// <param name="first">Whether these are the newest.</param>
    public static HtmlResult Of(
        ShopFrame frame,
        AccountView account,
        ImmutableArray<AccountOrderShown> orders,
        OtherShops? others,
        bool more,
        bool first
    )
    {
        var (html, texts) = (new HtmlWriter(), frame.Account);
        Layout.Begin(html, frame, new PageHead(texts.Title, "", null) { IsCheckout = true });
        html.Write(
            $"""
            <h1>{texts.Title}</h1><p class="empty">{SignInPage.Said(texts.SignedInWith, account.Phone)}</p>
            <div class="side"><div><h2>{texts.Orders}</h2>
            """
        );
        Orders(html, frame, orders, more, first);
        html.Raw("</div><aside>"u8);
        html.Write($"""<p><a class="button wide" href="{frame.Path}/account/wishes">{texts.Wishes}</a></p>""");
        Addresses(html, frame, account);
        others?.Write(html, frame);
        html.Write(
            $"""
            <form method="post" action="{frame.Path}/account/signout"><p><button type="submit"
             class="button quiet wide">{texts.SignOut}</button></p>
            <p><button type="submit" class="button quiet wide"
             formaction="{frame.Path}/account/signout/everywhere">{texts.SignOutEverywhere}</button></p></form></aside></div>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html);
    }

    private static void Orders(HtmlWriter html, ShopFrame frame, ImmutableArray<AccountOrderShown> orders, bool more, bool first)
    {
        var texts = frame.Account;
        if (orders.IsEmpty)
        {
            html.Write($"""<p class="empty">{texts.NoOrders}</p>""");
            return;
        }

        html.Write($"""<form method="post" action="{frame.Path}/account/again"><input type="hidden" name="once" value="{Ids.Token()}">""");
        foreach (var (order, own) in orders)
        {
            Order(html, frame, order, own);
        }

        html.Raw("</form>"u8);
        if (more)
        {
            html.Write(
                $"""<p><a class="button quiet wide" href="{frame.Path}/account?before={orders[^1].Order.Number}">{texts.Older}</a></p>"""
            );
        }
        else if (!first)
        {
            html.Write($"""<p><a class="button quiet wide" href="{frame.Path}/account">{texts.Title}</a></p>""");
        }
    }

    private static void Order(HtmlWriter html, ShopFrame frame, OrderView order, bool own)
    {
        var (texts, number) = (frame.Texts, ShopTexts.Fill(frame.Texts.OrderNumber, $"#{order.Number}"));
        html.Write($"""<ul class="lines"><li class="line short"><span>{OrderTimes.Of(order.PlacedAt, frame)}</span><span>""");
        html.Write(own ? Fragment.Of($"""<a href="/o/{order.StatusToken}">{number}</a>""") : Fragment.Of($"<b>{number}</b>"));
        html.Write($"""<small>{StateOf(texts, order)}</small></span><span class="price">{frame.Price(order.Total)}</span></li>""");
        foreach (var line in order.AsRead().Lines.Where(line => line.Quantity > 0))
        {
            html.Write(
                $"""
                <li class="line short"><span>{frame.Numerals.In(
                    line.Quantity
                )} ×</span><span>{line.Title}<small>{line.Variant}</small></span><span></span></li>
                """
            );
        }

        html.Write(
            $"""
            </ul><p><button type="submit" class="link" name="order" value="{order.Id}"
             aria-label="{frame.Account.BuyAgain}: {number}">{frame.Account.BuyAgain}</button></p>
            """
        );
        if (!own)
        {
            html.Write($"""<p class="empty">{frame.Account.Guest}</p>""");
        }
    }

    private static string StateOf(ShopTexts texts, OrderView order) =>
        OrderTimeline.EndOf(texts, order)?.Text
        ?? order.State switch
        {
            OrderState.Confirmed => texts.Confirmed,
            OrderState.Packed => texts.Packed,
            OrderState.Shipped => texts.Shipped,
            OrderState.Delivered => texts.Delivered,
            OrderState.Returned => texts.Orders.Returned,
            _ => texts.Placed,
        };

    private static void Addresses(HtmlWriter html, ShopFrame frame, AccountView account)
    {
        var texts = frame.Account;
        html.Write($"<h2>{texts.Addresses}</h2>");
        if (account.Addresses.IsEmpty)
        {
            html.Write($"""<p class="empty">{texts.NoAddresses}</p>""");
            return;
        }

        html.Write($"""<form method="post" action="{frame.Path}/account/addresses/delete"><ul class="lines">""");
        foreach (var address in account.Addresses)
        {
            html.Write(
                $"""
                <li class="line short"><span></span><span><bdi>{address.Name}</bdi><small dir="auto">{AddressText.Of(
                    address.Address,
                    frame.Store.Language
                )}</small></span><span><a class="link" href="{frame.Path}/account/addresses/{address.Id}" aria-label="{texts.Edit}: {address
                    .Address
                    .Line1}">{texts.Edit}</a> <button type="submit" class="link" name="id" value="{address.Id}"
                 aria-label="{texts.Delete}: {address.Address.Line1}">{texts.Delete}</button></span></li>
                """
            );
        }

        html.Raw("</ul></form>"u8);
    }
}
