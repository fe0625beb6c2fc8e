using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>The form that filters the list of orders, and the links to print and export all that it finds.</summary>
internal static class OrderSearch
{
    private static (string Value, string Text)[] Payments(OrderDeskTexts texts) =>
        [
            ("", texts.Any),
            ("awaited", texts.NotPaid),
            ("paid", texts.Paid),
            ("partly-refunded", texts.PartlyRefunded),
            ("refunded", texts.Refunded),
        ];

    private static (string Value, string Text)[] Methods(OrderDeskTexts texts) =>
        [("", texts.Any), ("cod", texts.CashOnDelivery), ("upi", texts.Upi), ("online", texts.Online)];

    public static Fragment Html(SellerContext seller, OrderFilter filter)
    {
        var narrowed = filter is not { Payment: null, Method: null, From: null, To: null };
        return Fragment.Of(
            $"""
            <form method="get" action="{seller.Url("orders")}" class="stack" role="search">{(
                filter.State is { } state ? Controls.HiddenField("state", OrderQuery.Name(state)) : default
            )}
            <div class="copy"><input type="search" name="q" dir="auto"
             value="{filter.Text}" placeholder="{seller.Texts.OrderDesk.SearchHint}"
             aria-label="{seller.Texts.OrderDesk.SearchOrders}" maxlength="{OrderFilter.MaxText}"><button type="submit" class="btn quiet">{
                 seller.Texts.Common.Search}</button></div>
            <details class="more"{When(narrowed, " open")}><summary>{seller.Texts.OrderDesk.FilterPrint}</summary><div class="stack">
            <div class="row fill"><div class="field"><label for="from">{
                seller.Texts.Common.From}</label><input type="date" id="from" name="from" value="{Day(
                filter.From
            )}"></div><div class="field"><label for="to">{seller.Texts.Common.To}</label><input type="date" id="to" name="to" value="{Day(
                filter.To
            )}"></div></div>
            <div class="row fill">{SelectField.Of(
                "payment",
                seller.Texts.OrderDesk.Payment,
                Payments(seller.Texts.OrderDesk),
                filter.Payment is { } payment ? OrderQuery.Name(payment) : ""
            )}{SelectField.Of("method", seller.Texts.OrderDesk.PaymentMethod, 
                Methods(seller.Texts.OrderDesk), filter.Method is { } method ? PaymentNames.Of(method) : "")}</div>
            <div class="row"><button type="submit" class="btn">{seller.Texts.OrderDesk.ApplyFilters}</button><a class="btn quiet" href="{
                seller.Url(
                $"orders/print{OrderQuery.Link(filter)}"
            )}" target="_blank">{seller.Texts.OrderDesk.PrintList}</a>{(
                seller.May(Permission.ReadSales)
                    ? Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url($"orders.csv{OrderQuery.Link(filter)}")}\">{
                        seller.Texts.OrderDesk.ExportCsv}</a>")
                    : default
            )}</div>
            </div></details></form>
            """
        );
    }

    private static string Day(DateOnly? day) => day is { } known ? OrderQuery.Write(known) : "";
}
