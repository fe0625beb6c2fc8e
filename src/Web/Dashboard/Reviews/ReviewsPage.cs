using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Reviews;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Reviews;

/// <summary>Reviews: those that wait for a decision first, each with its buttons and its answer.</summary>
internal static class ReviewsPage
{
    private const int PageSize = 25;
    private const string Everything = "all";

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/reviews", seller => Show(seller));
        shop.Post("/reviews/{reviewId}/{what}", Decide);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed = null, string typedOn = "", FormErrors? errors = null)
    {
        var chosen = seller.Query("state") is { Length: > 0 } state ? state : "waiting";
        ReviewState? only = EnumNames.TryRead<ReviewState>(chosen, out var read) ? read : null;
        long? before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
        var page = await seller.Reviews.List(only, before, PageSize + 1);
        var shown = page.Take(PageSize).ToImmutableArray();
        return Frame.Page(
            seller,
            DashboardSection.Products,
            "Reviews",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), "Products")}<h1>Reviews</h1>
                <p class="soft">Only people who bought can write one, once for each item. You decide which your shop shows.</p>
                <div class="row">{Each(Tabs, tab => Fragment.Of(
                    $"<a class=\"btn quiet slim\" href=\"{seller.Url($"reviews?state={tab.State}")}\"{When(
                        tab.State == chosen,
                        " aria-current=\"page\""
                    )}>{tab.Label}</a>"
                ))}</div>
                {errors?.Summary(["answer"]) ?? default}
                {(shown.IsEmpty
                    ? Controls.Empty(Icons.Chat, "No reviews here", "Customers can review what they got on the page of their order.")
                    : default)}
                {Each(shown, review => Card(seller, review, typedOn == review.Id ? typed : null))}
                {(page.Length <= PageSize ? default : Older(seller, chosen, shown[^1]))}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static readonly (string State, string Label)[] Tabs =
    [
        ("waiting", "Waiting"),
        ("shown", "Shown"),
        ("hidden", "Hidden"),
        (Everything, "All"),
    ];

    private static Fragment Older(SellerContext seller, string chosen, Review last) =>
        Fragment.Of(
            $"""
            <a class="btn quiet" href="{seller.Url(
                $"reviews?state={chosen}&before={IReviewsGrain.PlaceOf(last.OrderNumber, last.Line)}"
            )}">Older{Icons.Next}</a>
            """
        );

    private static Fragment Card(SellerContext seller, Review review, Form? typed)
    {
        var answer = typed?["answer"] ?? review.Answer;
        return Fragment.Of(
            $"""
            <section class="card" id="review-{review.Id}"><h2>{Stars(review.Stars)} {review.Title}</h2>
            <p class="soft small">{review.Name} · <a href="{seller.Url($"orders/{review.OrderId}")}">Order
            #{review.OrderNumber}</a> · {seller.Time.Of(review.At)} · {Label(review.State)}</p>
            {(review.Text.Length == 0 ? default : Fragment.Of($"<p>{review.Text}</p>"))}{Photo(seller, review)}
            <form method="post" action="{seller.Url($"reviews/{review.Id}/answer")}" class="stack" data-swap>{Form.Hidden()}
            <div class="field"><label for="answer-{review.Id}">Your answer (optional)</label><textarea id="answer-{review.Id}" name="answer"
             maxlength="1000" rows="2">{answer}</textarea>{Form.Was("answer", review.Answer)}</div>
            <div class="row">{Controls.OnEnter}{(review.State == ReviewState.Shown
                ? default
                : Controls.Act(seller.Url($"reviews/{review.Id}/show"), Fragment.Of($"Show in the shop"), "btn slim"))}{Controls.Act(
                seller.Url($"reviews/{review.Id}/answer"),
                Fragment.Of($"Save the answer"),
                "btn quiet slim"
            )}{(review.State == ReviewState.Hidden
                ? default
                : Controls.Act(seller.Url($"reviews/{review.Id}/hide"), Fragment.Of($"Hide"), "btn quiet slim"))}</div></form></section>
            """
        );
    }

    private static async Task<IResult> Decide(SellerContext seller, Form form)
    {
        ReviewState? state = seller.Route("what") switch
        {
            "show" => ReviewState.Shown,
            "hide" => ReviewState.Hidden,
            _ => null,
        };
        var decided = await seller.Reviews.Moderate(
            new ModerateReview(form.OperationId(), seller.Route("reviewId"), state, form.Sent("answer") ? form["answer"] : null)
        );
        return decided.Ok || Form.IsRepeat(decided.Error) ? seller.Go("reviews", Said(state))
            : decided.Error.Kind == ErrorKind.NotFound ? SellerContext.Missing("review")
            : await Show(seller, form, seller.Route("reviewId"), FormErrors.Of(decided.Error));
    }

    private static string Said(ReviewState? state) =>
        state switch
        {
            ReviewState.Shown => "Your shop shows it now.",
            ReviewState.Hidden => "It is hidden.",
            _ => "The answer is saved.",
        };

    private static string Label(ReviewState state) =>
        state switch
        {
            ReviewState.Shown => "Shown in your shop",
            ReviewState.Hidden => "Hidden",
            _ => "Waiting for you",
        };

    private static string Stars(int stars) => new string('★', stars) + new string('☆', 5 - stars);

    private static Fragment Photo(SellerContext seller, Review review) =>
        review.Picture is { } picture
            ? Fragment.Of(
                $"""
                <p><img src="{PictureUrls.Of(seller.StoreId, picture, 320, PictureFormat.Webp)}" width="160" height="160"
                 alt="The customer’s photo" loading="lazy"></p>
                """
            )
            : default;
}
