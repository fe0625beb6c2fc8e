using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "Salvar como rascunho",
            DraftSaved = what => $"{what}: salvo como rascunho. Os clientes não veem.",
            ShownFrom = when => $"A partir de {when}",
            TakenDown = (reason, contact) =>
                "A plataforma removeu este produto, então ele não pode ser mostrado. " + $"Motivo: {reason} Escreva para: {contact}",
            ShowFrom = "Mostrar a partir de",
            ShowFromHint = "Aparece sozinho nessa hora. Vazio: continua oculto.",
            SetTime = "Definir a hora",
            WillShow = when => $"Os clientes veem a partir de {when}.",
            StaysHidden = "Continua oculto até você mostrar.",
            Preview = "Pré-visualizar",
            Duplicate = "Duplicar este produto",
            CopyOf = what => $"{what} (cópia)",
            IsCopy = "Esta é a cópia. Fica oculta até você mostrar.",
            Sale = "Preço promocional",
            SaleHint = "Menor que o preço, que aparece riscado durante a promoção.",
            SaleFrom = "Início da promoção",
            SaleUntil = "Fim da promoção",
            SaleTimes = "Vazio: já, e até você encerrar.",
        };
}
