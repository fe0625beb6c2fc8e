using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "Guardar como rascunho",
            DraftSaved = what => $"{what}: guardado como rascunho. Os clientes não o veem.",
            ShownFrom = when => $"A partir de {when}",
            TakenDown = (reason, contact) =>
                "A plataforma retirou este produto, por isso não pode ser mostrado. " + $"Motivo: {reason} Escreva para: {contact}",
            ShowFrom = "Mostrar a partir de",
            ShowFromHint = "Aparece sozinho nessa altura. Vazio: continua oculto.",
            SetTime = "Definir a hora",
            WillShow = when => $"Os clientes veem-no a partir de {when}.",
            StaysHidden = "Continua oculto até o mostrar.",
            Preview = "Pré-visualizar",
            Duplicate = "Duplicar este produto",
            CopyOf = what => $"{what} (cópia)",
            IsCopy = "Esta é a cópia. Fica oculta até a mostrar.",
            Sale = "Preço em promoção",
            SaleHint = "Inferior ao preço, que aparece riscado durante a promoção.",
            SaleFrom = "Início da promoção",
            SaleUntil = "Fim da promoção",
            SaleTimes = "Vazio: de imediato, e até a terminar.",
        };
}
