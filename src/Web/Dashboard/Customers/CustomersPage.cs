using System.Globalization;
using Dukaan.Customers;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Customers;

/// <summary>Who ordered in the shop, who ordered last first, found by a part of the name or phone number, or by a tag.</summary>
internal static class CustomersPage
{
    private const int PageSize = 25;

    public static void Map(SellerRoutes shop) => shop.Get("/customers", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        var filter = new CustomerFilter(seller.Query("q"), seller.Query("tag"));
        long? before = long.TryParse(seller.Query("before"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        var page = await seller.Customers.List(filter, before, PageSize + 1);
        var words = seller.Texts.Customers;
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            words.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("orders"), seller.Texts.OrderDesk.OrdersHeading)}
                <div class="head"><h1>{words.Title}</h1>
                <a class="btn quiet slim" href="{seller.Url("customers/blocked")}">{words.BlockList}</a>
                <a class="btn quiet slim" href="{seller.Url("customers.csv")}">{words.Export}</a></div>
                <form method="get" action="{seller.Url("customers")}" class="copy" role="search"><input type="search" name="q"
                 value="{filter.Text}" placeholder="{words.NameOrPhone}" aria-label="{words.SearchThem}"
                 maxlength="{CustomerFilter.MaxText}"><button type="submit" class="btn quiet">{seller.Texts.Common.Search}</button></form>
                {(filter.Tag.Length == 0
                    ? default
                    : Fragment.Of(
                        $"<p>{words.Tag}: <strong>{filter.Tag}</strong> · <a href=\"{seller.Url("customers")}\">{words.All}</a></p>"
                    ))}
                {(page.IsEmpty
                    ? Controls.Empty(
                        Icons.Chat,
                        filter == new CustomerFilter() ? words.NoneYet : words.NobodyFound,
                        words.WhoAppears
                    )
                    : Fragment.Of($"<ul class=\"card flush list\">{Each(page.Take(PageSize), one => Row(seller, one))}</ul>"))}
                {(page.Length <= PageSize ? default : Older(seller, filter, page[PageSize - 1]))}
                """
            )
        );
    }

    private static Fragment Older(SellerContext seller, CustomerFilter filter, CustomerSummary last)
    {
        var (text, tag) = (Uri.EscapeDataString(filter.Text), Uri.EscapeDataString(filter.Tag));
        return Fragment.Of(
            $"""
            <a class="btn quiet" href="{seller.Url(
                $"customers?q={text}&tag={tag}&before={last.Number}"
            )}">{seller.Texts.Common.Older}{Icons.Next}</a>
            """
        );
    }

    private static Fragment Row(SellerContext seller, CustomerSummary customer) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                $"customers/{Uri.EscapeDataString(customer.Key)}"
            )}"><span class="grow"><strong>{customer.Name}</strong><br><span class="soft small"><span
             class="num">{customer.Key}</span> · {seller.Texts.Common.Orders(customer.Orders)} · {seller.Texts.Customers.Last(
                seller.Time.Of(customer.LastSeen)
            )}</span>{(customer.Tags.IsEmpty ? default : Fragment.Of(
                $"<br><span class=\"soft small\">{string.Join(", ", customer.Tags)}</span>"
            ))}{Score(seller, customer)}</span><span
             class="end"><b class="num">{seller.Amount(customer.Spent)}</b>{Icons.Next}</span></a></li>
            """
        );

    /// <summary>What went wrong with earlier orders, and whether they are blocked; nothing where all went well.</summary>
    public static Fragment Score(SellerContext seller, CustomerSummary customer)
    {
        var words = seller.Texts.Customers;
        var back = customer.CameBack > 0 ? words.PartsBack(customer.CameBack, customer.CameBack + customer.Delivered) : "";
        var late = customer.CancelledLate > 0 ? words.CancelledLate(customer.CancelledLate) : "";
        var said = string.Join(" · ", new[] { back, late }.Where(text => text.Length > 0));
        return Fragment.Of(
            $"""
            {(said.Length == 0 ? default : Fragment.Of($"<br><span class=\"small\">{said}</span>"))}{(
                customer.Block is { } block
                    ? Fragment.Of($"<br><span class=\"badge off\">{(block.Orders ? words.NoOrders : words.NoCash)}</span>")
                    : default
            )}
            """
        );
    }
}
