using System.Globalization;
using Dukaan.Carts;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.WaitingRooms;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;
using Dukaan.Web.Regions;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// Lets shoppers into a shop that has a waiting room in the order in which they came (<see cref="BehindWaitingRoom"/>). People keep their
/// place in a cookie, programs in the header <see cref="Header"/>. While no shop has a waiting room it looks at one field; and hot pages
/// never come here, since a shop with one has none.
/// </summary>
internal sealed class WaitingRoomGate(
    RequestDelegate next,
    IRuntimeSettings settings,
    ShopNames shops,
    WaitingRooms rooms,
    RoomVisitors visitors,
    RoomArrivals arrivals,
    ShopPages pages,
    CartAccess carts,
    TimeProvider time,
    HomeRegions? homes = null,
    HomeForward? forward = null
)
{
    /// <summary>The token of programs, in requests and responses.</summary>
    public const string Header = "X-Dukaan-Line";

    public const string Cookie = "dukaan-line";

    private const string Code = "waiting-room";

    /// <summary>How long a visitor without requests stays inside.</summary>
    private static readonly TimeSpan Stays = TimeSpan.FromMinutes(15);

    /// <summary>The same for a visitor in a checkout.</summary>
    private static readonly TimeSpan StaysInCheckout = TimeSpan.FromHours(1);

    /// <summary>How long a visitor who was in a checkout when the line began may finish it without a place.</summary>
    private static readonly TimeSpan Finishes = TimeSpan.FromMinutes(15);

    /// <summary>How long a browser keeps its place.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    public Task InvokeAsync(HttpContext context) =>
        settings.Now is { HasWaitingRooms: true } now
        && context.GetEndpoint()?.Metadata.GetMetadata<BehindWaitingRoom>() is { } behind
        && context.Request.RouteValues["slug"] is string slug
            ? Check(context, now, behind, slug)
            : next(context);

    private async Task Check(HttpContext context, EffectiveSettings now, BehindWaitingRoom behind, string slug)
    {
        if (await shops.Find(slug) is not { } shop || now.Of(shop.StoreId).WaitingRoom == 0 || await IsMoved(context, shop))
        {
            await next(context);
            return;
        }

        if (homes is not null && forward is not null && !context.IsFromRegion())
        {
            if (await homes.HomeOf(shop.StoreId) is { } home && home != homes.Here)
            {
                await forward.Send(context, home); // there is one line for all regions
                return;
            }
        }

        var room = rooms.Of(shop.StoreId);
        RoomStanding? waits;
        try
        {
            waits = await Standing(context, behind, shop, room);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            waits = RoomStanding.Unknown; // whoever keeps the line is away: nobody comes in, and nobody loses their place
        }

        if (waits is not null)
        {
            await Wait(context, shop, waits);
            return;
        }

        await next(context);
        if (context.Items[typeof(RoomToken)] is RoomToken pass && HasOrdered(context, behind))
        {
            room.Left(pass.Number);
        }
    }

    /// <summary>Where the shopper stands; null: they are in.</summary>
    private async Task<RoomStanding?> Standing(HttpContext context, BehindWaitingRoom behind, Shop shop, WaitingRoom room)
    {
        var view = await room.Known();
        var (given, visitor) = (Given(context), Visitor(context));
        var known = RoomToken.TryRead(given, shop.StoreId, view.Secret.AsSpan(), out var token) && token.Round == view.Round;
        if (known && token.IsIn && IsStillIn(token, behind) && visitors.Admits(shop.StoreId, token, visitor))
        {
            LetIn(context, shop, room, view, token, isNew: Now() - token.At > Stays.TotalSeconds / 3);
            return null;
        }

        var answer = known && !token.IsIn ? await Enter(context, shop, room, view, token, given!) : RoomEntryAnswer.Missed;
        if (answer is RoomEntryAnswer.In)
        {
            LetIn(context, shop, room, view, token, isNew: true);
            return null;
        }

        if (behind.IsCheckout && await WasInCheckout(context, shop, view))
        {
            return null;
        }

        if (answer is RoomEntryAnswer.NotYet)
        {
            return RoomStanding.Of(view, token.Number, given!, time.GetUtcNow());
        }

        if (!await arrivals.Admits(context.Connection.RemoteIpAddress, shop.StoreId) || await room.Arrive() is not { } arrived)
        {
            return RoomStanding.Unknown;
        }

        var place = new RoomToken(IsIn: false, arrived.Room.Round, arrived.Number, Now());
        var text = place.Text(shop.StoreId, arrived.Room.Secret.AsSpan());
        if (await Enter(context, shop, room, arrived.Room, place, text) is RoomEntryAnswer.In)
        {
            LetIn(context, shop, room, arrived.Room, place, isNew: true);
            return null;
        }

        Give(context, shop, text);
        rooms.Waits();
        return RoomStanding.Of(arrived.Room, arrived.Number, text, time.GetUtcNow());
    }

    /// <summary>
    /// Whether the holder of a place comes in. A place belongs to the browser that shows its signed token, whatever network that is on by
    /// now; it is shown from no more networks than a pass is, so many cannot come in by one.
    /// </summary>
    private async Task<RoomEntryAnswer> Enter(HttpContext context, Shop shop, WaitingRoom room, RoomView view, RoomToken token, string text)
    {
        var place = view.PlaceOf(token.Number);
        if (view.Opens is not null || place > view.Served)
        {
            return RoomEntryAnswer.NotYet;
        }

        var holder = TextHash.Of($"{text} {context.Request.Headers.UserAgent}");
        var answer = await room.Enter(new RoomEntry(place, holder)) ?? RoomEntryAnswer.NotYet;
        return answer is RoomEntryAnswer.In && !visitors.Admits(shop.StoreId, token, Visitor(context)) ? RoomEntryAnswer.Taken : answer;
    }

    private bool IsStillIn(in RoomToken token, BehindWaitingRoom behind) =>
        Now() - token.At < (behind.IsCheckout ? StaysInCheckout : Stays).TotalSeconds;

    /// <summary>A filled cart was filled before the line began, or by a visitor who had come in.</summary>
    private async Task<bool> WasInCheckout(HttpContext context, Shop shop, RoomView view)
    {
        if (time.GetUtcNow() - view.OpenedAt > Finishes || CartCookies.Read(context) is not { } cartId)
        {
            return false;
        }

        shop.Enter();
        var cart = await (await carts.Open(context, shop.StoreId, cartId)).Get();
        return cart is { Ok: true, Value.Lines.Length: > 0 };
    }

    /// <summary>Lets a visitor in, with a new pass where they have none or theirs ends soon.</summary>
    private void LetIn(HttpContext context, Shop shop, WaitingRoom room, RoomView view, in RoomToken token, bool isNew)
    {
        var place = view.PlaceOf(token.Number);
        room.Seen(place);
        context.Items[typeof(RoomToken)] = token with { Number = place };
        if (isNew)
        {
            if (!token.IsIn)
            {
                rooms.Enters();
            }

            var pass = token with { IsIn = true, At = Now() };
            visitors.Admits(shop.StoreId, pass, Visitor(context));
            Give(context, shop, pass.Text(shop.StoreId, view.Secret.AsSpan()));
        }
    }

    private static bool HasOrdered(HttpContext context, BehindWaitingRoom behind) =>
        behind.IsCheckout
        && (
            context.Response.StatusCode == StatusCodes.Status201Created
            || (
                context.Response.StatusCode == StatusCodes.Status303SeeOther
                && context.Response.Headers.Location.ToString().Contains("/o/", StringComparison.Ordinal)
            )
        );

    /// <summary>A page under a former name of the shop leads to the present one, where the place is kept.</summary>
    private async ValueTask<bool> IsMoved(HttpContext context, Shop shop)
    {
        shop.Enter();
        return context.Request.IsSafe()
            && context.WantsHtml()
            && context.OwnDomain() is null
            && await pages.Frame(context, shop) is { } frame
            && frame.IsMoved(shop.Slug);
    }

    private async Task Wait(HttpContext context, Shop shop, RoomStanding standing)
    {
        var response = context.Response;
        if (standing.Ahead is { } ahead)
        {
            response.Headers[$"{Header}-Ahead"] = ahead.ToString(CultureInfo.InvariantCulture);
        }

        var problem = new Problem(
            StatusCodes.Status429TooManyRequests,
            Code,
            "Very many want to come in right now. Keep your place, and try again when the wait is over."
        )
        {
            RetryAfter = standing.AskAgain,
        };
        shop.Enter();
        if (!context.WantsHtml() || await pages.Frame(context, shop) is not { } frame)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        problem.WriteRetryAfter(response);
        await new Html.HtmlResult(WaitingPage.Write(frame, standing, Address(context, frame.Home)), problem.Status).ExecuteAsync(context);
    }

    /// <summary>What was asked for; after a form, the shop.</summary>
    private static string Address(HttpContext context, string home) =>
        HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? context.Target() : home;

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>The token of this request; null: it has none.</summary>
    private static string? Given(HttpContext context) =>
        context.Request.Headers[Header] is [{ Length: > 0 } header] ? header
        : context.IsWithoutCookies() ? null
        : context.Request.Cookies[Cookie];

    private static void Give(HttpContext context, Shop shop, string token)
    {
        if (context.IsWithoutCookies())
        {
            context.Response.Headers[Header] = token;
        }
        else
        {
            var path = context.OwnDomain() is null ? ShopPaths.Shop(shop.Slug) : "/";
            context.Response.Cookies.Append(Cookie, token, context.CookieFor(path, Kept));
        }
    }

    /// <summary>Tells visitors apart who show the same token, by network and browser.</summary>
    private static uint Visitor(HttpContext context) =>
        TextHash.Of($"{RateLimits.NameOf(context.Connection.RemoteIpAddress)} {context.Request.Headers.UserAgent}");
}
