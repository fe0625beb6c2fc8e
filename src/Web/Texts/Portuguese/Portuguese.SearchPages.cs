using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "Mostrar o que for encontrado",
            NewSearch = "Nova busca",
            SearchFor = "Os clientes buscam",
            SearchForHint = "Inclui plurais e formas das palavras.",
            ShowFirst = "Mostrar primeiro",
            ShowLast = "Mostrar por último",
            OpenCategory = "Abrir uma categoria no lugar",
            DeleteSearch = "Excluir esta busca",
            Report = "O que os clientes buscam",
            ReportHint = "As últimas quatro semanas. Não se guarda quem buscou.",
            NoSearches = "Ainda não há buscas",
            NoSearchesHint = "Quando os clientes buscarem na sua loja, as palavras aparecem aqui.",
            NotFound = "Não encontrado",
            MostSearched = "Mais buscados",
            FoundNothing = n => Plural.UpToOne(n, $"{n} vez sem resultado", $"{n} vezes sem resultado"),
            Searches = n => Plural.UpToOne(n, $"{n} busca", $"{n} buscas"),
            OpenedProducts = n => Plural.UpToOne(n, $"{n} produto aberto", $"{n} produtos abertos"),
            SearchHint = "Erros, plurais e outras escritas já são entendidos. Aqui você adiciona o que só você sabe.",
            NoPinned = "Ainda não há buscas fixadas",
            NoPinnedHint = "Escolha o que vem primeiro ou por último, ou abra uma categoria no lugar.",
            Synonyms = "Sinônimos",
            SynonymsHint = "Um grupo por linha, com vírgulas: cominho, jeera. Em um só sentido: divã -> sofá.",
            First = products => $"{products} primeiro",
            Last = products => $"{products} por último",
            Opens = category => $"abre {category}",
        };
}
