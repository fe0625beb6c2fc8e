using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "Guardar como borrador",
            DraftSaved = what => $"{what}: guardado como borrador. Los clientes no lo ven.",
            ShownFrom = when => $"Desde {when}",
            TakenDown = (reason, contact) =>
                "La plataforma ha retirado este producto, así que no se puede mostrar. " + $"Motivo: {reason} Escribe a: {contact}",
            ShowFrom = "Mostrar desde",
            ShowFromHint = "Se muestra solo a esa hora. Vacío: sigue oculto.",
            SetTime = "Fijar la hora",
            WillShow = when => $"Los clientes lo ven desde {when}.",
            StaysHidden = "Sigue oculto hasta que lo muestres.",
            Preview = "Vista previa",
            Duplicate = "Duplicar este producto",
            CopyOf = what => $"{what} (copia)",
            IsCopy = "Esta es la copia. Sigue oculta hasta que la muestres.",
            Sale = "Precio de oferta",
            SaleHint = "Menor que el precio, que se muestra tachado durante la oferta.",
            SaleFrom = "Empieza la oferta",
            SaleUntil = "Termina la oferta",
            SaleTimes = "Vacío: ya mismo, y hasta que la termines.",
        };
}
