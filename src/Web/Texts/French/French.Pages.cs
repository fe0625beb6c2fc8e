using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "Pages et annonce",
            Hint = "À propos de vous, contact et conditions. Les liens figurent au bas de votre boutique.",
            NewPage = "Nouvelle page",
            StartFromDraft = "Partir d’un brouillon",
            DraftHint = "Un brouillon dans la langue de votre boutique, et non un conseil juridique. Lisez, modifiez, puis enregistrez.",
            Title = "Titre",
            Text = "Texte",
            TextHint = "## fait un titre, - une liste, **deux étoiles** du gras, [mots](https://example.com) un lien.",
            CustomersSee = "Les clients voient cette page",
            Delete = "Supprimer cette page",
            Announcement = "Annonce",
            AnnouncementHint = "Une ligne en haut de chaque page de la boutique. Vide : aucune.",
            Elsewhere = "Où vous trouver ailleurs",
            ElsewhereHint = "Une adresse par ligne, par exemple votre page Instagram ou Facebook.",
            PagesChanged = "Pages modifiées",
        };
}
