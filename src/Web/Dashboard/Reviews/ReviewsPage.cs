using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Reviews;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using Dukaan.Web.Texts.Dashboard;
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
        var words = seller.Texts.Reviews;
        var chosen = seller.Query("state") is { Length: > 0 } state ? state : "waiting";
        ReviewState? only = EnumNames.TryRead<ReviewState>(chosen, out var read) ? read : null;
        long? before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
        var page = await seller.Reviews.List(only, before, PageSize + 1);
        var shown = page.Take(PageSize).ToImmutableArray();
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Reviews.Reviews,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}<h1>{words.Reviews}</h1>
                <p class="soft">{words.Hint}</p>
                <div class="row">{Each(Tabs(words), tab => Fragment.Of(
                    $"<a class=\"btn quiet slim\" href=\"{seller.Url($"reviews?state={tab.State}")}\"{When(
                        tab.State == chosen,
                        " aria-current=\"page\""
                    )}>{tab.Label}</a>"
                ))}</div>
                {errors?.Summary(seller.Texts, "answer") ?? default}
                {(shown.IsEmpty
                    ? Controls.Empty(Icons.Chat, words.None, words.NoneHint)
                    : default)}
                {Each(shown, review => Card(seller, review, typedOn == review.Id ? typed : null))}
                {(page.Length <= PageSize ? default : Older(seller, chosen, shown[^1]))}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static (string State, string Label)[] Tabs(ReviewsTexts words) =>
        [("waiting", words.Waiting), ("shown", words.Shown), ("hidden", words.Hidden), (Everything, words.All)];

    private static Fragment Older(SellerContext seller, string chosen, Review last) =>
        Fragment.Of(
            $"""
            <a class="btn quiet" href="{seller.Url(
                $"reviews?state={chosen}&before={IReviewsGrain.PlaceOf(last.OrderNumber, last.Line)}"
            )}">{seller.Texts.Common.Older}{Icons.Next}</a>
            """
        );

    private static Fragment Card(SellerContext seller, Review review, Form? typed)
    {
        var words = seller.Texts.Reviews;
        var answer = typed?["answer"] ?? review.Answer;
        return Fragment.Of(
            $"""
            <section class="card" id="review-{review.Id}"><h2>{Stars(review.Stars)} {review.Title}</h2>
            <p class="soft small">{review.Name} · <a href="{seller.Url($"orders/{review.OrderId}")}">#{review.OrderNumber}</a> ·
            {seller.Time.Of(review.At)} · {Label(words, review.State)}</p>
            {(review.Text.Length == 0 ? default : Fragment.Of($"<p>{review.Text}</p>"))}{Photo(seller, review)}
            <form method="post" action="{seller.Url($"reviews/{review.Id}/answer")}" class="stack" data-swap>{Form.Hidden()}
            <div class="field"><label for="answer-{review.Id}">{words.YourAnswer}</label>
            <textarea id="answer-{review.Id}" name="answer"
             maxlength="1000" rows="2">{answer}</textarea>{Form.Was("answer", review.Answer)}</div>
            <div class="row">{Controls.OnEnter}{(review.State == ReviewState.Shown
                ? default
                : Controls.Act(seller.Url($"reviews/{review.Id}/show"), Fragment.Of($"{words.Show}"), "btn slim"))}{Controls.Act(
                seller.Url($"reviews/{review.Id}/answer"),
                Fragment.Of($"{words.SaveAnswer}"),
                "btn quiet slim"
            )}{(review.State == ReviewState.Hidden
                ? default
                : Controls.Act(seller.Url($"reviews/{review.Id}/hide"), Fragment.Of($"{words.Hide}"), "btn quiet slim"))}</div></form>
            </section>
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
        return decided.Ok || Form.IsRepeat(decided.Error) ? seller.Go("reviews", Said(seller.Texts.Reviews, state))
            : decided.Error.Kind == ErrorKind.NotFound ? seller.Missing("review")
            : await Show(seller, form, seller.Route("reviewId"), FormErrors.Of(decided.Error));
    }

    private static string Said(ReviewsTexts words, ReviewState? state) =>
        state switch
        {
            ReviewState.Shown => words.DidShow,
            ReviewState.Hidden => words.DidHide,
            _ => words.DidAnswer,
        };

    private static string Label(ReviewsTexts words, ReviewState state) =>
        state switch
        {
            ReviewState.Shown => words.ShownInShop,
            ReviewState.Hidden => words.Hidden,
            _ => words.WaitingForYou,
        };

    private static string Stars(int stars) => new string('★', stars) + new string('☆', 5 - stars);

    private static Fragment Photo(SellerContext seller, Review review) =>
        review.Picture is { } picture
            ? Fragment.Of(
                $"""
                <p><img src="{PictureUrls.Of(seller.StoreId, picture, 320, PictureFormat.Webp)}" width="160" height="160"
                 alt="{seller.Texts.OrderDesk.CustomerPhoto}" loading="lazy"></p>
                """
            )
            : default;
}
