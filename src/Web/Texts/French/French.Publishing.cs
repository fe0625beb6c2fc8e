using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "Enregistrer comme brouillon",
            DraftSaved = what => $"{what} est enregistré comme brouillon. Les clients ne le voient pas.",
            ShownFrom = when => $"À partir du {when}",
            TakenDown = (reason, contact) =>
                "La plateforme a retiré ce produit, il ne peut donc pas être affiché. " + $"Motif : {reason} Écrivez à : {contact}",
            ShowFrom = "Afficher à partir de",
            ShowFromHint = "Il s’affiche de lui-même à ce moment. Vide : il reste masqué.",
            SetTime = "Fixer l’heure",
            WillShow = when => $"Les clients le voient à partir du {when}.",
            StaysHidden = "Il reste masqué jusqu’à ce que vous l’affichiez.",
            Preview = "Aperçu",
            Duplicate = "Dupliquer ce produit",
            CopyOf = what => $"{what} (copie)",
            IsCopy = "Voici la copie. Elle reste masquée jusqu’à ce que vous l’affichiez.",
            Sale = "Prix promotionnel",
            SaleHint = "Inférieur au prix, qui est barré pendant la promotion.",
            SaleFrom = "Début de la promotion",
            SaleUntil = "Fin de la promotion",
            SaleTimes = "Vide : tout de suite, jusqu’à ce que vous y mettiez fin.",
        };
}
