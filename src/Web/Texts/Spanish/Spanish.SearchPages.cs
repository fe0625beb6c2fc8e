using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "Mostrar lo que se encuentre",
            NewSearch = "Nueva búsqueda",
            SearchFor = "Los clientes buscan",
            SearchForHint = "Incluye plurales y formas de las palabras.",
            ShowFirst = "Mostrar primero",
            ShowLast = "Mostrar al final",
            OpenCategory = "Abrir una categoría en su lugar",
            DeleteSearch = "Eliminar esta búsqueda",
            Report = "Qué buscan los clientes",
            ReportHint = "Las últimas cuatro semanas. No se guarda quién buscó.",
            NoSearches = "Aún no hay búsquedas",
            NoSearchesHint = "Cuando los clientes busquen en tu tienda, sus palabras aparecerán aquí.",
            NotFound = "No encontrado",
            MostSearched = "Lo más buscado",
            FoundNothing = n => Plural.One(n, $"{n} vez sin resultados", $"{n} veces sin resultados"),
            Searches = n => Plural.One(n, $"{n} búsqueda", $"{n} búsquedas"),
            OpenedProducts = n => Plural.One(n, $"{n} producto abierto", $"{n} productos abiertos"),
            SearchHint = "Errores, plurales y otras escrituras ya se entienden. Aquí puedes agregar lo que solo tú sabes.",
            NoPinned = "Aún no hay búsquedas fijadas",
            NoPinnedHint = "Elige qué va primero o al final, o abre una categoría en su lugar.",
            Synonyms = "Sinónimos",
            SynonymsHint = "Un grupo por línea, con comas: comino, jeera. En un solo sentido: diván -> sofá.",
            First = products => $"{products} primero",
            Last = products => $"{products} al final",
            Opens = category => $"abre {category}",
        };
}
