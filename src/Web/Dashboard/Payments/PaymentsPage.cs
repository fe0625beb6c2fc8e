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

    private static async Task<IResult> Show(Desk desk, PaymentPart part, Form? typed, FormErrors errors)
    {
        var forms = new PaymentForms(desk, await Accounts(desk).Get(desk.StoreId), (await Terms(desk).Get()).Terms, Accounts(desk).Gateway);
        (Form?, FormErrors) In(PaymentPart one) => one == part ? (typed, errors) : (null, FormErrors.None);
        return Frame.Page(desk, Place.Settings, "Payments", Fragment.Of($"""
            {Controls.Back(desk.Url("settings"), "Settings")}
            <h1>Payments</h1>
            {errors.Summary(PaymentForms.Fields)}
            {forms.Direct(In(PaymentPart.Direct))}
            {forms.Online(In(PaymentPart.Online))}
            {forms.Waiting(In(PaymentPart.Waiting))}
            """), errors.Status);
    }

    private static async Task<IResult> SaveDirect(Desk desk, Form form)
    {
        var (cash, vpa) = (form["cashOnDelivery"] == "true", form["vpa"]);
        var outcome = await desk.Settings.Change(new ChangeStore(
            form.OperationId(), Vpa: vpa == (desk.Shop.Vpa ?? "") ? null : vpa, CashOnDelivery: cash == desk.Shop.CashOnDelivery ? null : cash));
        return outcome.Ok || Form.IsRepeat(outcome.Refusal)
            ? Done(desk, outcome.Value?.Version)
            : await Show(desk, PaymentPart.Direct, form, FormErrors.Of(outcome.Refusal));
    }

    private static async Task<IResult> SaveOnline(Desk desk, Form form)
    {
        string? Given(string name) => form.Has(name) ? form[name] : null;
        var outcome = await Accounts(desk).Set(
            desk.StoreId, form.OperationId(), new GatewayAccountGiven(form["keyId"], Given("key"), Given("webhookSecret"), form["offered"] == "true"));
        return outcome.Ok || Form.IsRepeat(outcome.Refusal)
            ? Done(desk, (await desk.Settings.Get())?.Version)
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
            ? Done(desk, outcome.Value?.Version)
            : await Show(desk, PaymentPart.Waiting, form, FormErrors.Of(outcome.Refusal));
    }

    private static (FormErrors Errors, int Number) Number(FormErrors errors, Form form, string field, string otherwise) =>
        InputNormalizer.TryWhole(form[field], out int number)
            ? (errors, number)
            : (errors.With(Refusal.Invalid(field, "number", otherwise)), 0);

    private static IResult Done(Desk desk, long? version)
    {
        if (version is { } seen)
            desk.Changed(seen);
        return desk.Go("payments", "Saved. Your shop shows it already.");
    }

    private static GatewayAccounts Accounts(Desk desk) => desk.Http.RequestServices.GetRequiredService<GatewayAccounts>();

    private static ITermsGrain Terms(Desk desk) => desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ITermsGrain>(desk.StoreId);
}
