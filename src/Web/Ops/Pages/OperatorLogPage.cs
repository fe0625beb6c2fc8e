using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>What operators did, the newest first.</summary>
internal static class OperatorLogPage
{
    public const string Path = "/ops/log";

    private const int Shown = 100;

    public static void MapOperatorLogPage(this IEndpointRouteBuilder ops) =>
        ops.MapGet("/log", async (HttpContext context, OperatorLog log) =>
            {
                var before = long.TryParse(context.Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var seq)
                    ? seq
                    : long.MaxValue;
                var entries = await log.Read(before, Shown);
                return OpsFrame.Page(
                    "What operators did",
                    Fragment.Of(
                        $"""
                        <h1>What operators did</h1>
                        <p class="soft">No entry is changed or deleted; <code>./dukaan audit verify</code> checks that.</p>
                        <section class="card"><ul class="list">{Each(entries, Entry)}</ul></section>
                        {(
                            entries.Length == Shown
                                ? Fragment.Of($"<p><a class=\"btn quiet\" href=\"{Path}?before={entries[^1].Seq}\">Earlier</a></p>")
                                : default
                        )}
                        """
                    ),
                    Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""")
                );
            })
            .May(OperatorPermission.See);

    private static Fragment Entry(OperatorLogEntry entry) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{entry.Action}</strong> {entry.Subject} {entry.Detail}<br><span
             class="soft small">{entry.Seq} · {entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC · {
                entry.Operator} · {entry.Hash[..12]}</span></span></li>
            """
        );
}
