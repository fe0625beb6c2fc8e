using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.Sellers;

/// <summary>
/// A step between a form that moves money or grants access and its effect: a code is sent to the seller's phone, and its page carries the
/// input, so that the right code continues with it. Only sessions whose last code is older than ten minutes are asked.
/// </summary>
internal static class FreshCodeStep
{
    private const string Challenge = "freshChallenge";
    private const string Code = "freshCode";

    /// <summary>The page that asks for a code, or null if the form may proceed.</summary>
    /// <param name="seller">The shop.</param>
    /// <param name="form">The input.</param>
    /// <param name="keep">Stores the uploaded files as fields; or returns why not.</param>
    public static async Task<IResult?> Ask(
        SellerContext seller,
        Form form,
        Func<SellerContext, Form, Task<(Form Form, IResult? Refused)>>? keep = null
    )
    {
        var services = seller.Http.RequestServices;
        var (sessions, challenges, grains) = (
            services.GetRequiredService<SellerSession>(),
            services.GetRequiredService<PhoneChallenges>(),
            services.GetRequiredService<IGrainFactory>()
        );
        var caller = seller.Http.Features.Get<SignedIn>()!;
        if (await sessions.IsFresh(caller))
        {
            return null;
        }

        if (form.Has(Challenge))
        {
            var redeemed = await challenges.Redeem(grains, form[Challenge], form[Code]);
            if (redeemed.Ok && redeemed.Value == caller.SellerId)
            {
                await sessions.Prove(caller);
                return null;
            }

            return Page(seller, form, form[Challenge], FormErrors.Of((redeemed.Error ?? CodeChallenge.WrongCode) with { Field = Code }));
        }

        if (keep is not null)
        {
            (form, var refused) = await keep(seller, form);
            if (refused is not null)
            {
                return refused;
            }
        }

        var phone = (await grains.GetGrain<ISellerGrain>(caller.SellerId).Get())!.Phone;
        var sent = await PhoneChallenges.Request(grains, phone, caller);
        return sent.Ok
            ? Page(seller, form, challenges.Seal(phone, sent.Value), FormErrors.None)
            : Page(seller, form, null, FormErrors.Of(sent.Error with { Field = null }));
    }

    private static IResult Page(SellerContext seller, Form form, string? challenge, FormErrors errors)
    {
        var typed = form.Again(Challenge, Code);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.SignIn.TypeCode,
            Fragment.Of(
                $"""
            <h1>{seller.Texts.SignIn.IsItYou}</h1>
            <p class="soft">{seller.Texts.SignIn.FreshCode}</p>
            {errors.Summary(seller.Texts, Code)}
            {(challenge is null ? default : Fragment.Of($"""
                <form method="post" action="{form.Path}" class="card">{typed}{Controls.HiddenField(Challenge, challenge)}
                {new TextField(Code, seller.Texts.SignIn.CodeFromMessage)
        {
            Error = errors[Code],
            InputMode = "numeric",
            AutoComplete = "one-time-code",
            Max = 20,
            Required = true,
            Class = "large code",
            Attributes = Fragment.Trusted(" autofocus"),
        }.Html}
                <button class="btn big">{seller.Texts.SignIn.Continue}</button></form>
                """))}
            <form method="post" action="{form.Path}"
             class="row">{typed}<span class="soft">{seller.Texts.SignIn.NothingCame}</span><button class="link">{
                 seller.Texts.SignIn.SendNewCode}</button></form>
            """
            ),
            errors.Any ? errors.Status : StatusCodes.Status200OK
        );
    }
}
