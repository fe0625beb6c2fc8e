using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The form that filters the list of orders, and the links to print and export all that it finds.</summary>
internal static class OrderSearch
{
    private static readonly (string Value, string Text)[] Payments =
    [
        ("", "Any"),
        ("awaited", "Not paid yet"),
        ("paid", "Paid"),
        ("partly-refunded", "Partly refunded"),
        ("refunded", "Refunded"),
    ];

    private static readonly (string Value, string Text)[] Methods =
    [
        ("", "Any"),
        ("cod", "Cash on delivery"),
        ("upi", "UPI"),
        ("online", "Online"),
    ];

    public static Fragment Html(SellerContext seller, OrderFilter filter)
    {
        var narrowed = filter is not { Payment: null, Method: null, From: null, To: null };
        return Fragment.Of(
            $"""
            <form method="get" action="{seller.Url("orders")}" class="stack" role="search">{(
                filter.State is { } state ? Controls.HiddenField("state", OrderQuery.Name(state)) : default
            )}
            <div class="copy"><input type="search" name="q" value="{filter.Text}" placeholder="Name, phone or number"
             aria-label="Search orders" maxlength="{OrderFilter.MaxText}"><button type="submit" class="btn quiet">Search</button></div>
            <details class="more"{When(narrowed, " open")}><summary>Filter, print, export</summary><div class="stack">
            <div class="row fill"><div class="field"><label for="from">From</label><input type="date" id="from" name="from" value="{Day(
                filter.From
            )}"></div><div class="field"><label for="to">To</label><input type="date" id="to" name="to" value="{Day(
                filter.To
            )}"></div></div>
            <div class="row fill">{SelectField.Of(
                "payment",
                "Payment",
                Payments,
                filter.Payment is { } payment ? OrderQuery.Name(payment) : ""
            )}{SelectField.Of("method", "Payment method", Methods, filter.Method is { } method ? PaymentNames.Of(method) : "")}</div>
            <div class="row"><button type="submit" class="btn">Apply filters</button><a class="btn quiet" href="{seller.Url(
                $"orders/print{OrderQuery.Link(filter)}"
            )}" target="_blank">Print list</a>{(
                seller.May(Permission.ReadSales)
                    ? Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url($"orders.csv{OrderQuery.Link(filter)}")}\">Export (CSV)</a>")
                    : default
            )}</div>
            </div></details></form>
            """
        );
    }

    private static string Day(DateOnly? day) => day is { } known ? OrderQuery.Write(known) : "";
}
