using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "Afficher ce qui est trouvé",
            NewSearch = "Nouvelle recherche",
            SearchFor = "Les clients cherchent",
            SearchForHint = "Pluriels et formes des mots compris.",
            ShowFirst = "Afficher en premier",
            ShowLast = "Afficher en dernier",
            OpenCategory = "Ouvrir plutôt une catégorie",
            DeleteSearch = "Supprimer cette recherche",
            Report = "Ce que cherchent les clients",
            ReportHint = "Les quatre dernières semaines. Rien n’est gardé de qui a cherché.",
            NoSearches = "Pas encore de recherche",
            NoSearchesHint = "Quand des clients chercheront dans votre boutique, leurs mots apparaîtront ici.",
            NotFound = "Non trouvé",
            MostSearched = "Les plus cherchés",
            FoundNothing = n => $"{n} fois rien trouvé",
            Searches = n => Plural.UpToOne(n, $"{n} recherche", $"{n} recherches"),
            OpenedProducts = n => Plural.UpToOne(n, $"{n} produit ouvert", $"{n} produits ouverts"),
            SearchHint = "Fautes, pluriels et autres écritures sont déjà compris. Ajoutez ici ce que vous seul savez.",
            NoPinned = "Pas encore de recherche réglée",
            NoPinnedHint = "Choisissez ce qui vient en premier ou en dernier, ou ouvrez plutôt une catégorie.",
            Synonyms = "Synonymes",
            SynonymsHint = "Un groupe par ligne, avec des virgules : cumin, jeera. Dans un seul sens : divan -> canapé.",
            First = products => $"{products} en premier",
            Last = products => $"{products} en dernier",
            Opens = category => $"ouvre {category}",
        };
}
