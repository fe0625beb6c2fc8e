using System.Collections.Immutable;
using Dukaan.Support;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Support;

/// <summary>Who of support asks to look at the shop, may look now, and has looked. For the owner, who allows and ends it.</summary>
internal static class SupportPage
{
    private const string Path = "support";

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/support", Show);
        shop.PostWithFreshCode("/support/{lookId}/allow", Allow);
        shop.Post("/support/{lookId}/end", End);
    }

    /// <summary>For the first page: what the owner should know of now.</summary>
    public static async Task<Fragment> Notice(SellerContext seller)
    {
        var now = Now(seller);
        return (await seller.Support.Looks()).FirstOrDefault(look => look.IsAsked(now) || look.IsAllowed(now)) is { } look
            ? Fragment.Of(
                $"""
                <div class="flash warn" role="alert"><p>{Said(seller, look)} <a href="{seller.Url(Path)}">{
                    seller.Texts.Support.Title}</a></p></div>
                """
            )
            : default;
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        var (looks, now) = (await seller.Support.Looks(), Now(seller));
        var open = looks.Where(look => look.IsAsked(now) || look.IsAllowed(now)).ToImmutableArray();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Support.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{seller.Texts.Support.Title}</h1><p class="soft">{seller.Texts.Support.Hint}</p>
                {Each(open, look => Open(seller, look, look.IsAsked(now)))}
                {(looks.IsEmpty ? Fragment.Of($"<p>{seller.Texts.Support.Nobody}</p>") : default)}
                {(looks.Length == open.Length
                    ? default
                    : Fragment.Of(
                        $"""
                        <section class="card flush"><ul class="list">{Each(looks.Except(open), look => Past(seller, look))}</ul></section>
                        """
                    ))}
                <a class="btn quiet" href="{seller.Url("team/activity")}">{seller.Texts.Access.WhoChangedWhat}{Icons.Next}</a>
                """
            )
        );
    }

    private static Fragment Open(SellerContext seller, SupportLook look, bool asked) =>
        Fragment.Of(
            $"""
            <section class="card"><p>{Said(seller, look)}</p><p class="soft small">{Seen(seller, look)}</p><div class="row fill">{(
                asked
                    ? Fragment.Of(
                        $"""
                        <form method="post" action="{seller.Url($"{Path}/{look.Id}/allow")}">{Form.Hidden()}<button type="submit"
                         class="btn">{seller.Texts.Support.Allow}</button></form>
                        """
                    )
                    : default
            )}{Controls.Button(
                seller.Url($"{Path}/{look.Id}/end"),
                Fragment.Of($"{(asked ? seller.Texts.Support.Decline : seller.Texts.Support.EndNow)}"),
                "btn quiet bad"
            )}</div></section>
            """
        );

    private static Fragment Past(SellerContext seller, SupportLook look) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow">{look.Operator}: {look.Reason}<br><span class="soft small">{
                seller.Time.Of(look.AskedAt)} · {Seen(seller, look)}</span></span></li>
            """
        );

    private static string Said(SellerContext seller, SupportLook look) =>
        look.AllowedUntil is { } until
            ? seller.Texts.Support.LooksUntil(look.Operator, seller.Time.Of(until))
            : seller.Texts.Support.Asks(look.Operator, look.Reason);

    private static string Seen(SellerContext seller, SupportLook look) =>
        look.SeenAt is { } seen ? seller.Texts.Support.Seen(look.Views, seller.Time.Of(seen)) : seller.Texts.Support.NotSeen;

    private static DateTimeOffset Now(SellerContext seller) => seller.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    private static async Task<IResult> Allow(SellerContext seller, Form form) =>
        Told(seller, await seller.Support.Allow(seller.Route("lookId")), seller.Texts.Support.Allowed);

    private static async Task<IResult> End(SellerContext seller, Form form) =>
        Told(seller, await seller.Support.End(seller.Route("lookId")), seller.Texts.Support.Ended);

    private static IResult Told(SellerContext seller, Result<Done> result, string done) =>
        seller.Go(Path, result.Ok ? done : seller.Say(result.Error));
}
