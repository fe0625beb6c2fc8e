using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "O seu próprio domínio",
            YourDomain = "O seu domínio",
            AnotherDomain = "Outro domínio",
            DomainHint = "Comprado em qualquer entidade de registo. Comprova que é seu, para que mais ninguém o possa usar numa loja.",
            AddDomain = "Adicionar domínio",
            CheckNow = "Verificar agora",
            MakeMain = "Tornar domínio principal",
            ShowsMain = "Mostra a sua loja, e os links usam-no. Mantenha os registos DNS como estão.",
            Use = link => $"Use um domínio seu para a loja. {link} continua a funcionar, e as encomendas chegam aqui como antes.",
            NowUse = domain => $"Os links da sua loja usam agora {domain}.",
            RemoveOne = domain => $"Remover {domain}",
            Live = "Ativo",
            NotPointing = "Já não aponta para aqui",
            RedirectsTo = domain => $"Redireciona para {domain}. Mantenha os registos DNS como estão.",
            StillShown = said => $"{said} A sua loja ainda aparece aqui; corrija em breve.",
            NotLooked = "Crie estes registos DNS onde comprou o domínio e depois verifique.",
            Fine = "Mostra a sua loja.",
            NoAddress =
                "O domínio ainda não tem endereço. Os novos registos podem demorar de alguns minutos a um dia até serem "
                + "vistos em todo o lado.",
            NoProof = "O domínio aponta para aqui. Falta ainda o registo TXT que comprova que é seu.",
            NotAnswered = "Os servidores de nomes não responderam agora. Voltaremos a verificar automaticamente.",
            Taken = "Os registos estão certos, mas outra loja usa este domínio. Remova-o lá primeiro.",
            Elsewhere = address => $"O domínio aponta para {address}, que não é nosso. Altere ou remova esse registo.",
            OtherProof = value => $"O domínio aponta para aqui, mas o registo TXT tem outro valor: {value}",
            BareHint = "Alguns fornecedores pedem o nome sem o domínio: «shop» para shop.example.com.",
            Instead = records => $"Onde CNAME não for permitido, crie {records} em vez disso.",
            RecordName = "Nome",
            RecordValue = "Valor",
            CopyOf = value => $"Copiar {value}",
            CheckedNext = (then, next) => $"Última verificação {then}; próxima verificação automática {next}.",
            CheckedOnce = then => $"Última verificação {then}. Toque em «Verificar agora» depois de criar os registos.",
            NotChecked = next => $"Ainda não verificado; verificação automática {next}.",
            IsAdded = domain => $"{domain}: adicionado. Crie os registos DNS e depois verifique.",
            IsRemoved = domain => $"{domain}: removido. Pode eliminar também os registos DNS.",
        };
}
