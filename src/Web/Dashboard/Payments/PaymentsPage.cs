using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Payments;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>How customers pay: on delivery, by UPI to the seller, online at a gateway; and how long an order waits for it.</summary>
internal static class PaymentsPage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/payments", desk => Show(desk, PaymentPart.None, null, FormErrors.None));
        shop.PostWithFreshCode("/payments/direct", SaveDirect, (desk, form) => form["vpa"] != (desk.Shop.Vpa ?? ""));
        shop.PostWithFreshCode("/payments/online", SaveOnline);
        shop.Post("/payments/waiting", SaveWaiting);
    }

    private static async Task<IResult> Show(Desk desk, PaymentPart part, Form? typed, FormErrors errors) =>
        Page(desk, await Forms(desk), part, typed, errors);

    private static async Task<PaymentForms> Forms(Desk desk) =>
        new(desk, await Accounts(desk).Get(desk.StoreId), (await Terms(desk).Get()).Terms, Accounts(desk).Gateway);

    private static IResult Page(Desk desk, PaymentForms forms, PaymentPart part, Form? typed, FormErrors errors, Fragment said = default) =>
        Frame.Page(
            desk,
            Place.Settings,
            "Payments",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("settings"), "Settings")}
                <h1>Payments</h1>
                {said}{errors.Summary(PaymentForms.Fields)}
                {forms.Html(part, typed, errors)}
                """
            ),
            errors.Status
        );

    private static async Task<IResult> SaveDirect(Desk desk, Form form)
    {
        var (cash, vpa) = (form["cashOnDelivery"] == "true", form["vpa"]);
        var outcome = await desk.Settings.Change(
            new ChangeStore(
                form.OperationId(),
                Vpa: vpa == (desk.Shop.Vpa ?? "") ? null : vpa,
                CashOnDelivery: cash == desk.Shop.CashOnDelivery ? null : cash
            )
        );
        return outcome.Ok || Form.IsRepeat(outcome.Refusal)
            ? await Done(desk, PaymentPart.Direct, form, outcome.Value?.Version)
            : await Show(desk, PaymentPart.Direct, form, FormErrors.Of(outcome.Refusal));
    }

    private static async Task<IResult> SaveOnline(Desk desk, Form form)
    {
        string? Given(string name) => form.Has(name) ? form[name] : null;
        var outcome = await Accounts(desk)
            .Set(
                desk.StoreId,
                form.OperationId(),
                new GatewayAccountGiven(form["keyId"], Given("key"), Given("webhookSecret"), form["offered"] == "true")
            );
        return outcome.Ok || Form.IsRepeat(outcome.Refusal)
            ? await Done(desk, PaymentPart.Online, form, (await desk.Settings.Get())?.Version)
            : await Show(desk, PaymentPart.Online, form, FormErrors.Of(outcome.Refusal));
    }

    private static async Task<IResult> SaveWaiting(Desk desk, Form form)
    {
        var (errors, minutes) = Number(FormErrors.None, form, "reservationMinutes", "Write a whole number of minutes, such as 15.");
        (errors, var hours) = Number(errors, form, "confirmationHours", "Write a whole number of hours, such as 48.");
        if (errors.Any)
            return await Show(desk, PaymentPart.Waiting, form, errors);

        var outcome = await Terms(desk).Change(new ChangeTerms(form.OperationId(), ReservationMinutes: minutes, ConfirmationHours: hours));
        return outcome.Ok || Form.IsRepeat(outcome.Refusal)
            ? await Done(desk, PaymentPart.Waiting, form, outcome.Value?.Version)
            : await Show(desk, PaymentPart.Waiting, form, FormErrors.Of(outcome.Refusal));
    }

    private static (FormErrors Errors, int Number) Number(FormErrors errors, Form form, string field, string otherwise) =>
        InputNormalizer.TryWhole(form[field], out int number)
            ? (errors, number)
            : (errors.With(Refusal.Invalid(field, "number", otherwise)), 0);

    /// <summary>A part is saved. Where another part has something that is not, the page is the answer, with it.</summary>
    private static async Task<IResult> Done(Desk desk, PaymentPart saved, Form form, long? version)
    {
        if (version is { } seen)
            desk.Changed(seen);
        var now = new Desk(desk.Http, await desk.Settings.Get() ?? desk.Store);
        var forms = await Forms(now);
        return Enum.GetValues<PaymentPart>().Any(part => part != saved && forms.IsTyped(part, form))
            ? Page(
                now,
                forms,
                PaymentPart.None,
                form.Only(Enum.GetValues<PaymentPart>().Where(part => part != saved).SelectMany(PaymentForms.FieldsOf)),
                FormErrors.None,
                Flash.Said(Said)
            )
            : desk.Go("payments", Said);
    }

    private const string Said = "Saved. Your shop shows it already.";

    private static GatewayAccounts Accounts(Desk desk) => desk.Http.RequestServices.GetRequiredService<GatewayAccounts>();

    private static ITermsGrain Terms(Desk desk) =>
        desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ITermsGrain>(desk.StoreId);
}
