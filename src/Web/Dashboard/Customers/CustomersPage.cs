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
        long? before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        var page = await seller.Customers.List(filter, before, PageSize + 1);
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            "Customers",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("orders"), "Orders")}
                <div class="head"><h1>Customers</h1><a class="btn quiet slim" href="{seller.Url("customers.csv")}">Export (CSV)</a></div>
                <form method="get" action="{seller.Url("customers")}" class="copy" role="search"><input type="search" name="q"
                 value="{filter.Text}" placeholder="Name or phone" aria-label="Search customers"
                 maxlength="{CustomerFilter.MaxText}"><button type="submit" class="btn quiet">Search</button></form>
                {(filter.Tag.Length == 0
                    ? default
                    : Fragment.Of($"<p>Tag: <strong>{filter.Tag}</strong> · <a href=\"{seller.Url("customers")}\">All customers</a></p>"))}
                {(page.IsEmpty
                    ? Controls.Empty(
                        Icons.Chat,
                        filter == new CustomerFilter() ? "No customers yet" : "Nobody found",
                        "Whoever orders in your shop appears here."
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
            <a class="btn quiet" href="{seller.Url($"customers?q={text}&tag={tag}&before={last.Number}")}">Older{Icons.Next}</a>
            """
        );
    }

    private static Fragment Row(SellerContext seller, CustomerSummary customer) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url(
                $"customers/{customer.Phone}"
            )}"><span class="grow"><strong>{customer.Name}</strong><br><span class="soft small"><span
             class="num">{customer.Phone}</span> · {Count(customer.Orders, "order", "orders")} · last {seller.Time.Of(
                customer.LastSeen
            )}</span>{(customer.Tags.IsEmpty ? default : Fragment.Of(
                $"<br><span class=\"soft small\">{string.Join(", ", customer.Tags)}</span>"
            ))}</span><span class="end"><b class="num">{seller.Amount(customer.Spent)}</b>{Icons.Next}</span></a></li>
            """
        );
}
