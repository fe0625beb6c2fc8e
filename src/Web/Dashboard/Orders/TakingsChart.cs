using System.Globalization;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Charts as SVG, rendered on the server: they need no script. A table has the same data, for those who cannot see them.</summary>
internal static class TakingsChart
{
    private const int Width = 720;
    private const int Height = 160;

    /// <summary>A column for each day, as high as its sales; the darker part is paid.</summary>
    public static Fragment ByDay(SellerContext seller, Dukaan.Orders.Takings takings)
    {
        var most = Math.Max(1, takings.Days.Max(day => Math.Max(day.Sales.Amount, day.Paid.Amount)));
        var step = (double)Width / takings.Days.Length;
        var gap = Math.Min(4, step / 4);
        var best = takings.Days.MaxBy(day => day.Sales.Amount)!;
        if (takings.Orders == 0)
        {
            return Fragment.Of($"""<p class="soft">{seller.Texts.Sales.NothingSold}</p>""");
        }

        return Fragment.Of(
            $"""
            <figure class="chart"><figcaption class="small soft">{seller.Texts.Sales.BestDay(
                seller.Time.Day(best.Day),
                seller.Amount(best.Sales)
            )}</figcaption>
            <svg viewBox="0 0 {Width} {Height}" preserveAspectRatio="none" role="img"
             aria-label="{seller.Texts.Sales.ChartLabel}">{Each(takings.Days.Select((day, i) => (day, i)), each =>
                Fragment.Of($"""
                <g><title>{seller.Time.Day(each.day.Day)}: {seller.Amount(each.day.Sales)}, {seller.Texts.Home.PaidOf(
                    seller.Amount(each.day.Paid))}</title>{Column("sales",
                    each.day.Sales.Amount, each.i)}{Column("paid", each.day.Paid.Amount, each.i)}</g>
                """))}</svg>
            <div class="axis small soft"><span>{seller.Time.Day(takings.From)}</span><span>{(takings.Days.Length < 3 ? ""
                : seller.Time.Day(takings.Days[takings.Days.Length / 2].Day))}</span><span>{seller.Time.Day(takings.To)}</span></div>
            <p class="small soft"><i class="key"></i> {seller.Texts.Sales.SalesKey} <i class="key paid"></i> {
                seller.Texts.Sales.PaidKey}</p></figure>
            """
        );

        Fragment Column(string kind, long amount, int place)
        {
            var high = amount <= 0 ? 0 : Math.Max(2, Height * (double)amount / most);
            return high == 0
                ? default
                : Fragment.Of(
                    $"""
                    <rect class="{kind}" x="{Text((step * place) + (gap / 2))}" y="{Text(Height - high)}" width="{Text(step - gap)}"
                     height="{Text(high)}"/>
                    """
                );
        }
    }

    /// <summary>A bar whose length is an amount's share of the greatest one.</summary>
    public static Fragment Bar(long amount, long most) =>
        amount <= 0
            ? default
            : Fragment.Of(
                $"""
                <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="paid" width="{Text(Math.Max(0.5, 100.0 * amount / most))}" height="1"/></svg>
                """
            );

    private static string Text(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
