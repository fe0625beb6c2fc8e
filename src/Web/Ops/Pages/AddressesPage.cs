using System.Collections.Immutable;
using System.Globalization;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Operators;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// The page where operators see which addresses this process slows or shuts out for their errors, and let one in again everywhere.
/// </summary>
internal static class AddressesPage
{
    public const string Path = "/ops/addresses";

    private const int Shown = 200;

    public static void MapAddressesPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/addresses", (IServiceProvider services) => Page(services.GetService<AbusiveAddresses>())).May(OperatorPermission.See);
        ops.MapPost("/addresses", async (HttpContext context, IServiceProvider services, IGrainFactory grains) =>
            {
                var (id, self) = ((await context.ReadForm())["release"].ToString(), context.Operator());
                var who = self.IsShared ? "operators" : self.Name;
                var known = await grains
                    .GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key)
                    .Change(new ChangeSettings([], [], who, "let in again") { LetIn = id });
                if (known.Ok)
                {
                    services.GetService<AbusiveAddresses>()?.Release(new HashSet<string> { id }); // the others hear of it within a second
                }

                return new SeeOther(Path);
            })
            .Act(OperatorPermission.Run, "address.release", "release");
    }

    private static IResult Page(AbusiveAddresses? addresses)
    {
        var all = addresses?.List() ?? [];
        return OpsFrame.Page(
            "Addresses",
            Fragment.Of(
                $"""
                <h1>Addresses</h1>
                <p class="soft">Who makes many errors and little else (what is not there, what they may not have, what cannot be read, wrong
                codes) is slowed, then shut out: a minute at first, and twice as long each time. Each process counts for itself, and this is
                what this one knows; whom you release all processes let in.</p>
                {(
                    all.IsEmpty
                        ? Fragment.Of($"<p>None is slowed or shut out.</p>")
                        : Fragment.Of(
                            $"""
                            <form method="post" action="{Path}"><ul class="list">{Each(all.Take(Shown).ToImmutableArray(), Row)}</ul></form>
                            """
                        )
                )}
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""")
        );
    }

    private static Fragment Row(AbusiveAddress each)
    {
        var how = each.Standing == AddressStanding.ShutOut ? $"shut out for {Seconds(each.Wait)} more" : "slowed";
        var (errors, good) = (Number(each.Errors), Number(each.Good));
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{each.Network}</strong>: {how}<br><span class="soft small">errors {errors}, good
            requests {good} (weighted, half gone each minute); shut out {Number(each.Offences)} times; {each.Id}</span></span>
            <button class="btn quiet slim" name="release" value="{each.Id}">Release</button></li>
            """
        );
    }

    private static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):N0} s");
}
